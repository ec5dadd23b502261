import type { ActionResult } from '../../shared/domain/action-result.ts'
import { channelKind } from '../../shared/domain/channel.ts'
import type { FileJudged, LedgerNote, RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import type { SettledFile } from '../../shared/domain/settled-file.ts'
import type { Verdict } from '../../shared/domain/verdict.ts'
import type { Circumstances } from '../decide/circumstances.ts'
import { decide } from '../decide/decide.ts'
import { isStricter } from '../decide/judgement.ts'
import { circumstancesOf } from './circumstances-of.ts'
import { countPeople } from './count-people.ts'
import { describeFile } from './describe-file.ts'
import { draftEvent, localDay } from './draft-event.ts'
import { EarlyHold } from './early-hold.ts'
import type { LedgerVisit } from './ports.ts'
import type { WayOfAFile } from './way-of-a-file.ts'

/** What became of one file; `again` asks for it to be settled and judged anew. */
export type Handled =
  | { readonly kind: 'passed'; readonly finding: Finding }
  | { readonly kind: 'recorded'; readonly recorded: RecordedEvent }
  | { readonly kind: 'again' }

/**
 * The way of a settled file, from its bytes to its event. Throws only when nothing could be stored; the file then stands
 * where it was, or is in the vault with its journal entry open.
 *
 * @param lastTry a file that goes on changing is judged as it was read, instead of being asked for again.
 * @param order what an administrator decided, in place of the policy, where the file holds people.
 */
export async function handleFile(
  file: SettledFile,
  way: WayOfAFile,
  lastTry = false,
  order: Verdict | null = null,
): Promise<Handled> {
  const hold = new EarlyHold(file, way)
  try {
    return await judgeAndAct(file, hold, { lastTry, order }, way)
  } finally {
    await hold.giveBack()
  }
}

async function judgeAndAct(
  file: SettledFile,
  hold: EarlyHold,
  { lastTry, order }: { readonly lastTry: boolean; readonly order: Verdict | null },
  way: WayOfAFile,
): Promise<Handled> {
  const beganMs = way.clock.now()
  const wish = { today: localDay(beganMs), passwords: [], ...hold.scanOptions() }
  const { finding, maskedName, elapsedMs, untried = false } = await way.scanner.scan(file.path, wish)
  const scannedMs = way.clock.now()
  if (!lastTry && wasChangedMeanwhile(file, finding)) return { kind: 'again' }
  way.recorder.countScan(wish.today, finding.kind)

  const kind = kindOfSight(file)
  const visit = await enterPeople(file, finding, { kind, hold, timeMs: scannedMs }, way)
  const countedMs = way.clock.now()

  const circumstances = circumstancesOf(file, finding, visit, way)
  if (circumstances.released && way.seen.has(file)) {
    // Put back by us: its people were counted when it came first.
    visit?.discard()
    return { kind: 'passed', finding }
  }
  const ordered = finding.kind === 'sensitive' ? order : null
  const verdict = ordered ?? decide(finding, circumstances, way.policy())
  if (verdict.kind === 'pass') {
    letPass(file, { kind, visit, untried }, way)
    return { kind: 'passed', finding }
  }

  const draft = draftEvent({
    ledger: visit && ledgerNote(kind, verdict, circumstances, visit),
    file: describeFile(file, maskedName, finding, way),
    finding,
    verdict,
    atStart: file.atStart,
    caseNumber: hold.caseNumber(),
    uid: way.newUid(),
    timeMs: scannedMs,
    stationsMs: { ...untilScanned(file, beganMs, scannedMs, elapsedMs), count: countedMs - scannedMs },
  })
  const action = await act(verdict, finding, draft, hold)
  if (action.kind === 'changed-meanwhile' && !lastTry) {
    // It was given back, and its verdict with it: recovery must not record what was judged of another content.
    way.journal.finish(draft.caseNumber)
    visit?.discard()
    return { kind: 'again' }
  }

  const event = { ...draft, action, stationsMs: { ...draft.stationsMs, act: way.clock.now() - countedMs } }
  const recorded = await recordJudged(event, file, { visit, untried }, way)
  if (!verdict.simulated && isStricter(verdict.kind, 'record')) way.warner.warn(recorded)
  return { kind: 'recorded', recorded }
}

/** What lay there before its folder was watched is held, though it lies where files are sent from. */
function kindOfSight(file: SettledFile): LedgerNote['kind'] {
  return channelKind(file.channel) === 'transfer' && !file.atStart ? 'transfer' : 'held'
}

async function enterPeople(
  { channel, modifiedMs }: SettledFile,
  finding: Finding,
  { kind, hold, timeMs }: { readonly kind: LedgerNote['kind']; readonly hold: EarlyHold; readonly timeMs: number },
  { ledger }: WayOfAFile,
): Promise<LedgerVisit | null> {
  if (finding.kind !== 'sensitive') return null
  return ledger.enter(finding, { kind, channel, caseNumber: hold.caseNumber(), timeMs, modifiedMs })
}

interface Passing {
  readonly kind: LedgerNote['kind']
  readonly visit: LedgerVisit | null
  readonly untried: boolean
}

function letPass(file: SettledFile, { kind, visit, untried }: Passing, way: WayOfAFile): void {
  // Lots too small to be recorded add up all the same.
  if (kind === 'transfer') visit?.count(null)
  else visit?.discard()
  if (untried) way.untried.add(file)
  else way.seen.add([file])
}

async function recordJudged(
  event: FileJudged,
  file: SettledFile,
  { visit, untried }: { readonly visit: LedgerVisit | null; readonly untried: boolean },
  way: WayOfAFile,
): Promise<RecordedEvent> {
  const sealed = event.action.kind === 'quarantined'
  try {
    const recorded = await way.recorder.recordBeside(event, () => {
      way.journal.finish(event.caseNumber)
      if (!sealed && !untried) way.seen.add([file])
      if (visit === null) return
      countPeople(
        event,
        () => {
          visit.count(event.ledger?.route ?? null)
        },
        way,
      )
    })
    if (untried) way.untried.add(file)
    return recorded
  } catch (error) {
    // A sealed file is recorded and counted by recovery, out of the journal; any other is tried again from its start.
    if (!sealed) {
      way.journal.finish(event.caseNumber)
      visit?.discard()
    }
    throw error
  }
}

function ledgerNote(
  kind: LedgerNote['kind'],
  verdict: Verdict,
  { past }: Circumstances,
  { knownPeople }: LedgerVisit,
): LedgerNote {
  return { kind, direction: kind === 'transfer' ? past.direction : null, route: verdict.route, knownPeople }
}

/** How long it took to come to rest, to get its turn behind other files, and to be read. */
function untilScanned(file: SettledFile, beganMs: number, scannedMs: number, elapsedMs: number) {
  const { seenMs, settledMs = beganMs } = file
  const scan = Math.min(Math.round(elapsedMs), scannedMs - beganMs)
  return { settle: settledMs - seenMs, wait: scannedMs - scan - settledMs, scan }
}

/** What was read is not what had settled: other bytes were written in between. */
function wasChangedMeanwhile(file: SettledFile, finding: Finding): boolean {
  return finding.sha256 !== null && finding.bytes !== file.bytes
}

async function act(verdict: Verdict, finding: Finding, draft: FileJudged, hold: EarlyHold): Promise<ActionResult> {
  if (verdict.kind !== 'quarantine' || verdict.simulated || finding.kind !== 'sensitive') {
    // Back before anything is told: whoever works with it waits no longer, and what is recorded is so.
    await hold.giveBack()
    return { kind: 'untouched' }
  }
  // Without the digest of what was judged nothing proves that this file is still that one: it stays, and is told so.
  if (finding.sha256 === null) return { kind: 'not-quarantined', why: 'failed' }
  return hold.seal({ sha256: finding.sha256, people: finding.people, draft })
}
