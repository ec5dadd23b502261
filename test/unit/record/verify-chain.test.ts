import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openRecords, openRecordsToRead } from '../../../main/record/open-records.ts'
import { recordsPath } from '../../../main/record/records-schema.ts'
import { verifyChain, type ChainCheck } from '../../../main/record/verify-chain.ts'
import { madeUpChanged, madeUpJudged } from './made-up-events.ts'

const chainKey = new Uint8Array(32).fill(7)
const options = { clock: { now: () => 0 }, chainKey, pathKey: chainKey, generation: '1' }
let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'chain-'))
  const opening = openRecords(home, options)
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  for (let n = 1; n <= 5; n++) opening.records.recorder.record(n === 3 ? madeUpChanged(n) : madeUpJudged(n))
  opening.records.close()
})

afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

/** What somebody with the file and no key can do: the program's own triggers do not bind them. */
function tamper(sql: string): void {
  const db: DatabaseSyncInstance = new DatabaseSync(recordsPath(home), { enableForeignKeyConstraints: false })
  db.exec(`DROP TRIGGER events_stay_as_they_are; DROP TRIGGER events_stay; ${sql}`)
  db.close()
}

function verify(key = chainKey): ChainCheck {
  const reading = openRecordsToRead(home)
  if (reading.kind !== 'opened') throw new Error(reading.kind)
  try {
    return verifyChain(reading.db, key)
  } finally {
    reading.db.close()
  }
}

it('is whole as recorded', () => {
  expect(verify()).toEqual({ kind: 'whole', events: 5 })
})

it.each<[string, string, ChainCheck]>([
  [
    'a changed body',
    `UPDATE events SET body = replace(body, '"people":60', '"people":1') WHERE sequence = 2`,
    { kind: 'broken', sequence: 2, why: 'changed' },
  ],
  [
    'a changed filter column',
    `UPDATE events SET verdict = 'record' WHERE sequence = 4`,
    { kind: 'broken', sequence: 4, why: 'changed' },
  ],
  ['an event taken out', 'DELETE FROM events WHERE sequence = 2', { kind: 'broken', sequence: 2, why: 'missing' }],
  [
    'an event taken out, the rest moved up',
    'DELETE FROM events WHERE sequence = 2; UPDATE events SET sequence = sequence - 1 WHERE sequence > 2',
    { kind: 'broken', sequence: 2, why: 'changed' },
  ],
  [
    'the first event taken out',
    'DELETE FROM events WHERE sequence = 1',
    { kind: 'broken', sequence: 1, why: 'missing' },
  ],
  ['the last events cut off', 'DELETE FROM events WHERE sequence > 3', { kind: 'broken', sequence: 4, why: 'missing' }],
  [
    'the last events cut off and the head set back',
    'DELETE FROM events WHERE sequence > 3; UPDATE chain_head SET sequence = 3, chain = (SELECT chain FROM events WHERE sequence = 3)',
    { kind: 'broken', sequence: 3, why: 'head' },
  ],
  ['the head taken away', 'DELETE FROM chain_head', { kind: 'broken', sequence: 5, why: 'head' }],
  ['everything taken out', 'DELETE FROM events', { kind: 'broken', sequence: 1, why: 'missing' }],
  [
    'two events exchanged',
    `UPDATE events SET sequence = -1 WHERE sequence = 1; UPDATE events SET sequence = 1 WHERE sequence = 2;
     UPDATE events SET sequence = 2 WHERE sequence = -1`,
    { kind: 'broken', sequence: 1, why: 'changed' },
  ],
])('names the first place that is not as recorded: %s', (_what, sql, expected) => {
  tamper(sql)
  expect(verify()).toEqual(expected)
})

it('tells another key', () => {
  expect(verify(new Uint8Array(32))).toEqual({ kind: 'broken', sequence: 1, why: 'changed' })
})

it('lets the program itself neither change nor delete an event', () => {
  const opening = openRecords(home, options)
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  const { db } = opening.records
  expect(() => {
    db.exec(`UPDATE events SET kind = 'x'`)
  }).toThrow(/never change/)
  expect(() => {
    db.exec('DELETE FROM events')
  }).toThrow(/never deleted/)
  opening.records.close()
})
