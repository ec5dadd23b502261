import { DatabaseSync } from '@photostructure/sqlite'
import { expect, it } from 'vitest'
import { openRecords } from '../../../../main/record/open-records.ts'
import { countEvents } from '../../../../main/record/overview/count-events.ts'
import { countLedger } from '../../../../main/record/overview/count-ledger.ts'
import { recordsMigrations, recordsPath } from '../../../../main/record/records-schema.ts'
import { verifyChain } from '../../../../main/record/verify-chain.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { madeUpChanged, madeUpJudged } from '../made-up-events.ts'

const key = new Uint8Array(32).fill(7)
const options = { clock: { now: () => 0 }, chainKey: key, pathKey: key, generation: 'test' }
/** The two steps that came with the indexes of the overview. */
const stepsBack = 2

function open(home: string) {
  const opening = openRecords(home, options)
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  return opening.records
}

/** Takes from a home what the last steps added, as a program of before would have left it. */
function setBack(home: string): void {
  const db = new DatabaseSync(recordsPath(home))
  db.exec(`DROP INDEX judged_by_folder; DROP INDEX judged_by_time; DROP INDEX entries_by_time;
    ALTER TABLE events DROP COLUMN folder; ALTER TABLE events DROP COLUMN path_digest;
    ALTER TABLE events DROP COLUMN people;
    INSERT INTO ledger_entries (state, kind, channel, case_number, time_ms, people, known)
    VALUES ('counted', 'transfer', 'wechat', '000001', 1, 12, 0);
    PRAGMA user_version = ${String(recordsMigrations.length - stepsBack)}`)
  db.close()
}

it('records of the schema before are taken over whole, counted, and go on', async () => {
  const home = temporaryFolder()
  const before = open(home)
  before.recorder.record(madeUpJudged(1))
  before.recorder.record(madeUpChanged(2))
  before.recorder.record(madeUpJudged(3, { outcome: { kind: 'unscannable', reason: 'encrypted' }, verdict: 'warn' }))
  const counted = await countEvents(before.db, [0])
  before.close()
  setBack(home)

  const after = open(home)
  expect(after.setAside).toBeNull()
  expect(await countEvents(after.db, [0])).toEqual(counted)
  expect(counted.verdicts).toMatchObject({ quarantine: [1], unread: [1] })
  expect(counted.folders).toHaveLength(1)
  expect((await countLedger(after.db, [0])).channels).toMatchObject([{ channel: 'wechat', unregistered: [12] }])
  after.recorder.record(madeUpJudged(4))
  expect((await countEvents(after.db, [0])).verdicts.quarantine).toEqual([2])
  expect(verifyChain(after.db, key)).toEqual({ kind: 'whole', events: 4 })
  after.close()
})
