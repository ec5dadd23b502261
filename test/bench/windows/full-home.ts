import { randomFillSync } from 'node:crypto'
import { PeopleLedger } from '../../../main/record/ledger/people-ledger.ts'
import { openKeyring, plainSealer } from '../../../main/keys/keyring.ts'
import { openRecords, type Records } from '../../../main/record/open-records.ts'
import { inTransaction } from '../../../main/sqlite/in-transaction.ts'
import type { AgentEvent, FileJudged } from '../../../shared/domain/agent-event.ts'
import { channelIds } from '../../../shared/domain/channel.ts'
import { joinMasked, maskName, ownWords } from '../../../shared/domain/masked.ts'
import { PeoplePacker, type PackedPeople } from '../../../shared/domain/people-digests.ts'
import { systemClock } from '../../../main/system-clock.ts'
import { madeUpJudged, madeUpUid } from '../../unit/record/made-up-events.ts'

const yearMs = 365 * 86_400_000
const peopleInFile = 10
const population = 50_000
/** Every so many events is not about a file, but about what somebody did. */
const actEvery = 50

/** A home as it stands after a busy year: so many events, and the people of every judged file in the ledger. */
export async function fillHome(home: string, events: number): Promise<void> {
  const { chainKey, pathKey } = openKeyring(home, plainSealer)
  const opening = openRecords(home, { clock: systemClock, chainKey, pathKey, generation: '1' })
  if (opening.kind !== 'opened') throw new Error(`records: ${opening.kind}`)
  const { records } = opening
  const startMs = Date.now() - yearMs
  const timeOf = (n: number): number => Math.round(startMs + n * stepMs)
  const stepMs = yearMs / (events + 1)
  inTransaction(records.db, () => {
    for (let n = 1; n <= events; n++) records.recorder.record(eventOf(n, timeOf(n)))
  })
  records.recorder.skipCaseNumbers(events)
  await fillLedger(records, events, timeOf)
  records.close()
}

async function fillLedger({ db }: Records, events: number, timeOf: (n: number) => number): Promise<void> {
  const ledger = new PeopleLedger(db)
  db.exec('BEGIN IMMEDIATE')
  for (let n = 1; n <= events; n++) {
    if (n % actEvery === 0) continue
    const people = somePeople(n)
    const { entry } = await ledger.enter(people, {
      people: people.count,
      kind: 'held',
      channel: channelOf(n),
      sha256: null,
      caseNumber: String(n),
      timeMs: timeOf(n),
      dataMs: timeOf(n),
      hospitalDigests: [`hospital ${String(n % 40)}`],
    })
    ledger.countEntry(entry, null)
  }
  // As transfers each would be compared with all before it, which is no part of this measure.
  db.exec(`UPDATE ledger_entries SET kind = 'transfer' WHERE id % 3 > 0`)
  db.exec('COMMIT')
}

function eventOf(n: number, timeMs: number): AgentEvent {
  if (n % actEvery === 0) {
    const by = ownWords(n % 100 === 0 ? 'keeper' : 'second')
    return { kind: 'administrator-acted', uid: madeUpUid(n), timeMs, act: 'signed-in', by, caseNumber: null, why: [] }
  }
  const judged = madeUpJudged(n)
  const verdicts = ['record', 'warn', 'warn', 'record', 'quarantine'] as const
  const verdict = verdicts[n % verdicts.length] ?? 'record'
  const change: Partial<FileJudged> = {
    timeMs,
    verdict,
    file: {
      ...judged.file,
      // One name in a thousand is another: that is the one to be searched for.
      name: n % 1000 === 1 ? joinMasked([maskName('秋季名单'), ownWords('xlsx')], '.') : judged.file.name,
      channel: channelOf(n),
      folder: ownWords(`~/Downloads/${String(n % 200)}`),
      pathDigest: n.toString(16).padStart(32, '0'),
    },
  }
  if (verdict === 'quarantine') return { ...judged, ...change }
  return { ...judged, ...change, action: { kind: 'untouched' } }
}

function channelOf(n: number): (typeof channelIds)[number] {
  const used = channelIds.filter((id) => id !== 'feishu')
  return used[n % used.length] ?? 'wechat'
}

/** The same person comes in several files, as on a real PC. Digests are random bytes to the ledger. */
function somePeople(n: number): PackedPeople {
  const packer = new PeoplePacker()
  for (let i = 0; i < peopleInFile; i++) {
    packer.add([{ kind: 'phone', digest: digestOf((n * 7919 + i * 104_729) % population) }])
  }
  return packer.pack()
}

const digests = randomFillSync(new Uint8Array(population * 16))

function digestOf(person: number): Uint8Array {
  return digests.subarray(person * 16, person * 16 + 16)
}
