import { createHash, randomBytes } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createQuarantine, type QuarantineOptions } from '../../../main/act/quarantine.ts'
import { recoverActs } from '../../../main/act/recover.ts'
import { listVault, openVault } from '../../../main/act/vault.ts'
import type { HeldFile, ScanOptions } from '../../../main/agent/ports.ts'
import { recordRecovered } from '../../../main/agent/record-recovered.ts'
import type { WayOfAFile } from '../../../main/agent/way-of-a-file.ts'
import { createLedger } from '../../../main/record/ledger/records-ledger.ts'
import { openRecords } from '../../../main/record/open-records.ts'
import { createReleasedFiles } from '../../../main/record/released-files.ts'
import { uuidV7 } from '../../../main/record/uuid-v7.ts'
import type { AgentEvent, RecordedEvent } from '../../../shared/domain/agent-event.ts'
import type { Finding } from '../../../shared/domain/finding.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { PeoplePacker } from '../../../shared/domain/people-digests.ts'
import type { SettledFile } from '../../../shared/domain/settled-file.ts'
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { clean, found, policyOf, unread } from '../decide/made-up-case.ts'

/** Ten in the morning of 2 March 2026, where this PC stands. */
const nowMs = new Date(2026, 2, 2, 10).getTime()

type Step = (path: string, options: ScanOptions) => void

/**
 * The way of a file over real records, ledger, files and vault. Made up are the clock, the scanner, which finds as many people
 * as the file's text says, and a storage that fails when told to.
 */
export function madeUpWay(written: PolicyInput = {}) {
  const home = temporaryFolder()
  const folder = temporaryFolder()
  const clock = { now: () => nowMs }
  const key = randomBytes(32)
  const opening = openRecords(home, { clock, chainKey: key, pathKey: key, generation: 'test' })
  if (opening.kind !== 'opened') throw new Error(`records: ${opening.kind}`)
  const { records } = opening
  const ledger = createLedger(records.db, clock)
  const recorded: RecordedEvent[] = []
  const warned: AgentEvent[] = []
  const untried: string[] = []
  /** What happened to the file, in order. */
  const steps: string[] = []
  const state = { policy: policyOf(written), failures: 0, whileScanning: (() => undefined) as Step }
  const acting: QuarantineOptions = {
    vault: openVault(home, key),
    journal: records.journal,
    journalKey: key,
    clock,
    contact: () => '',
    vaultBytes: () => null,
  }
  const quarantine = createQuarantine(acting)
  /** Whatever stands in the transaction must be as if it had never been. */
  const failingAtItsEnd = (alongside?: () => void) => (): void => {
    alongside?.()
    if (state.failures === 0) return
    state.failures--
    throw Object.assign(new Error('made-up failure'), { fault: 'disk-full' })
  }
  const noted = (stored: RecordedEvent): RecordedEvent => {
    if (stored.event.kind === 'file-judged') steps.push('record')
    recorded.push(stored)
    recorded.sort((a, b) => a.sequence - b.sequence)
    return stored
  }
  const way: WayOfAFile = {
    clock,
    scanner: {
      scan: (path, options) => {
        const finding = findingOf(path)
        state.whileScanning(path, options)
        return Promise.resolve({ finding, maskedName: ownWords('made-up.xlsx'), elapsedMs: 0 })
      },
      close: () => Promise.resolve(),
    },
    quarantine: {
      hold: async (request) => {
        steps.push('hold')
        const answer = await quarantine.hold(request)
        return answer.kind === 'held' ? { kind: 'held', held: watched(answer.held, steps) } : answer
      },
    },
    recorder: {
      ...records.recorder,
      record: (event, alongside) => noted(records.recorder.record(event, failingAtItsEnd(alongside))),
      recordBeside: async (event, alongside) =>
        noted(await records.recorder.recordBeside(event, failingAtItsEnd(alongside))),
    },
    journal: records.journal,
    seen: records.seenFiles,
    untried: { add: ({ path }) => untried.push(path) },
    released: createReleasedFiles(records.db, clock),
    ledger,
    warner: { warn: ({ event }) => warned.push(event) },
    policy: () => state.policy,
    newUid: () => uuidV7(nowMs),
    pathKey: key,
    hospitalDigest: (name) => name,
    userHome: folder,
  }
  return {
    way,
    state,
    folder,
    recorded,
    warned,
    untried,
    steps,
    journal: records.journal,
    ledger,
    ahead: () =>
      (records.db.prepare(`SELECT count(*) AS n FROM ledger_entries WHERE state = 'ahead'`).get() as { n: number }).n,
    inVault: () => listVault(acting.vault),
    /** What the agent does at start, and when it is idle. */
    recover: async () => {
      const all = await recoverActs(acting)
      for (const one of all) {
        if (one.kind !== 'finished') continue
        recordRecovered(one, {
          ...way,
          countCase: (caseNumber, route) => {
            ledger.countCase(caseNumber, route)
          },
        })
      }
      ledger.recover()
      return all
    },
    /** A file of that many people appears. `first` sets whose: the same number, the same people. */
    appear: (name: string, people: number, first = 0): SettledFile => {
      const path = join(folder, name)
      writeFileSync(path, `${String(people)} people from ${String(first)}`)
      return settled(path)
    },
  }
}

export function settled(path: string): SettledFile {
  const { size, mtimeMs } = lstatSync(path)
  return {
    kind: 'settled',
    path,
    channel: 'wechat',
    root: path,
    bytes: size,
    modifiedMs: mtimeMs,
    atStart: false,
    seenMs: nowMs,
  }
}

function watched(held: HeldFile, steps: string[]): HeldFile {
  return {
    seal: (judged) => {
      steps.push('seal')
      return held.seal(judged)
    },
    giveBack: () => {
      steps.push('give back')
      return held.giveBack()
    },
  }
}

function findingOf(path: string): Finding {
  if (!existsSync(path)) return unread('vanished')
  const bytes = readFileSync(path)
  const [, people = '0', first = '0'] = /^(\d+) people from (\d+)/.exec(bytes.toString()) ?? []
  const read = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  if (people === '0') return { ...clean, ...read }
  const packer = new PeoplePacker()
  for (let i = 0; i < Number(people); i++) {
    const digest = createHash('sha256')
      .update(`person ${String(Number(first) + i)}`)
      .digest()
    packer.add([{ kind: 'phone', digest }])
  }
  return found(Number(people), { digests: packer.pack(), ...read })
}
