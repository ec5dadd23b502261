import { randomBytes, randomFillSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PeoplePacker, type PackedPeople } from '../../shared/domain/people-digests.ts'
import { PeopleLedger, type Entered } from '../../main/record/ledger/people-ledger.ts'
import { openRecords, type Records } from '../../main/record/open-records.ts'
import { systemClock } from '../../main/system-clock.ts'
import type { BenchSection } from './bench-section.ts'
import { median } from './median-times.ts'

const population = 1_000_000
const fileRows = 39_000
const rounds = 5

/** A ledger of a million people takes in a big report; how long, and how long main was held meanwhile. */
export const section: BenchSection = {
  name: `ledger: ${fileRows.toLocaleString('en')} people, each by ID and phone, into a ledger of ${population.toLocaleString('en')}`,
  async run(print) {
    const home = await mkdtemp(join(tmpdir(), 'swaddle-bench-'))
    const records = open(home)
    try {
      const ledger = new PeopleLedger(records.db)
      const filled = await fill(ledger, records)
      print(`filled in ${(filled / 1000).toFixed(1)} s`)
      const half = peopleOf(fileRows / 2)
      for (const [name, make] of [
        ['all new', () => peopleOf(fileRows)],
        ['all known', () => join2(half, half)],
      ] as const) {
        const times = []
        let heldMs = 0
        for (let round = 0; round < rounds; round++) {
          const { totalMs, longestMs } = await takeIn(ledger, records, make(), round)
          times.push(totalMs)
          heldMs = Math.max(heldMs, longestMs)
        }
        print(
          `${name.padEnd(10)} median ${median(times).toFixed(0)} ms, main held for ${heldMs.toFixed(0)} ms at the longest`,
        )
      }
    } finally {
      records.close()
      await rm(home, { recursive: true, force: true })
    }
  },
}

function open(home: string): Records {
  const opening = openRecords(home, {
    clock: systemClock,
    chainKey: randomBytes(32),
    pathKey: randomBytes(32),
    generation: 'bench',
  })
  if (opening.kind !== 'opened') throw new Error(`records: ${opening.kind}`)
  return opening.records
}

async function fill(ledger: PeopleLedger, records: Records): Promise<number> {
  const begunMs = performance.now()
  for (let at = 0; at < population; at += 100_000) {
    const entered = await ledger.enter(peopleOf(100_000), draftOf(at, 100_000))
    count(ledger, records, entered)
  }
  return performance.now() - begunMs
}

async function takeIn(ledger: PeopleLedger, records: Records, people: PackedPeople, round: number) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const begunMs = performance.now()
  const entered = await ledger.enter(people, draftOf(round, people.count))
  count(ledger, records, entered)
  const totalMs = performance.now() - begunMs
  delay.disable()
  return { totalMs, longestMs: delay.max / 1e6 }
}

function count(ledger: PeopleLedger, { db }: Records, { entry }: Entered): void {
  db.exec('BEGIN IMMEDIATE')
  ledger.countEntry(entry, null)
  db.exec('COMMIT')
}

function draftOf(n: number, people: number) {
  return {
    kind: 'transfer',
    channel: 'wechat',
    sha256: null,
    caseNumber: String(n),
    timeMs: Date.now(),
    dataMs: Date.now(),
    hospitalDigests: [],
    people,
  } as const
}

/** Digests are random bytes to the ledger. */
function peopleOf(count: number): PackedPeople {
  const packer = new PeoplePacker()
  const bytes = new Uint8Array(32)
  for (let i = 0; i < count; i++) {
    randomFillSync(bytes)
    packer.add([
      { kind: 'id-number', digest: bytes.subarray(0, 16) },
      { kind: 'phone', digest: bytes.subarray(16) },
    ])
  }
  return packer.pack()
}

function join2(a: PackedPeople, b: PackedPeople): PackedPeople {
  return { count: a.count + b.count, bytes: Buffer.concat([a.bytes, b.bytes]) }
}
