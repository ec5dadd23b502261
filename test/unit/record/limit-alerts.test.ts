import { describe, expect, it } from 'vitest'
import { LimitAlerts } from '../../../main/record/limit-alerts.ts'
import { openRecords } from '../../../main/record/open-records.ts'
import { verifyChain } from '../../../main/record/verify-chain.ts'
import { toOcsf } from '../../../main/report/ocsf.ts'
import type { LimitCrossed } from '../../../shared/domain/agent-event.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { madeUpUid } from './made-up-events.ts'

const key = new Uint8Array(32)
const clock = { now: () => 1_750_000_000_000 }
const by = ownWords('zhang')

function setUp() {
  const opening = openRecords(temporaryFolder(), { clock, chainKey: key, pathKey: key, generation: 'test' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  const { recorder, db } = opening.records
  let made = 1000
  const alerts = new LimitAlerts(db, { recorder, clock, newUid: () => madeUpUid(++made) })
  const cross = (n: number, limit: number): LimitCrossed => {
    const event: LimitCrossed = {
      kind: 'limit-crossed',
      uid: madeUpUid(n),
      timeMs: clock.now() + n,
      window: '30-days',
      limit,
      people: limit + 3,
      transfers: 6,
      hospitals: 1,
      caseNumber: String(n).padStart(6, '0'),
      action: 'warn',
    }
    recorder.record(event)
    return event
  }
  return { alerts, cross, db }
}

describe('limits that were crossed', () => {
  it('are open, newest first, until an administrator closes them with a reason', () => {
    const { alerts, cross, db } = setUp()
    expect(alerts.list()).toEqual([])
    const [first, second] = [cross(1, 50), cross(2, 125)]
    expect(alerts.list()).toEqual([
      { crossed: second, closed: null },
      { crossed: first, closed: null },
    ])
    const closing = alerts.close({ alert: first.uid, by, reason: ownWords('月度对账，已核实') })
    expect(closing).toMatchObject({ kind: 'closed', recorded: { event: { caseNumber: '000001', limit: 50 } } })
    expect(alerts.list().map(({ closed }) => closed?.reason ?? null)).toEqual([null, '月度对账，已核实'])
    expect(verifyChain(db, key)).toEqual({ kind: 'whole', events: 3 })
  })

  it('are closed once, by one who says why, and only where they are', () => {
    const { alerts, cross } = setUp()
    const { uid: alert } = cross(1, 50)
    expect(alerts.close({ alert, by, reason: ownWords('  ') })).toEqual({ kind: 'reason-needed' })
    expect(alerts.close({ alert, by, reason: ownWords('核实') }).kind).toBe('closed')
    expect(alerts.close({ alert, by, reason: ownWords('核实') })).toEqual({ kind: 'closed-before' })
    expect(alerts.close({ alert: madeUpUid(9), by, reason: ownWords('核实') })).toEqual({ kind: 'no-such-alert' })
  })

  it('are closed at the centre, too, under the finding that was opened', () => {
    const { alerts, cross } = setUp()
    const crossed = cross(1, 250)
    const context = { productVersion: '1', installId: 'pc', logId: 'log', platform: 'linux' }
    const closing = alerts.close({ alert: crossed.uid, by, reason: ownWords('核实') })
    if (closing.kind !== 'closed') throw new Error(closing.kind)
    const opened = toOcsf({ sequence: 1, chain: '', event: crossed }, context)
    expect(toOcsf(closing.recorded, context)).toMatchObject({
      type_uid: 200603,
      status_id: 4,
      is_alert: false,
      comment: '核实',
      actor: { user: { name: 'zhang' } },
      finding_info: { uid: (opened['finding_info'] as { uid: string }).uid },
    })
  })
})
