import { describe, expect, it } from 'vitest'
import type { LedgerDraft } from '../../../../main/agent/ports.ts'
import type { SensitiveFinding } from '../../../../shared/domain/finding.ts'
import { ownWords } from '../../../../shared/domain/masked.ts'
import { byPhone, dayMs, finding, setUp, type Written } from './ledger-setting.ts'

describe('people held', () => {
  const daysBack = (nowMs: number, days: number) => new Date(nowMs - days * dayMs).toISOString().slice(0, 10)
  const dated = (to: string): Partial<SensitiveFinding> => ({
    tables: [
      {
        where: ownWords('Sheet1!A1:B9'),
        people: 1,
        rows: 1,
        level: 'named',
        columns: [],
        samples: [],
        why: [],
        dates: { from: '2001-01-01', to },
      },
    ],
  })

  it('are told since when, and by the newest data about each; registered transfers too, others not', async () => {
    const { clock, ledger, draft, records } = setUp()
    const begunMs = clock.nowMs
    const hold = async (
      people: readonly Written[],
      changes: Partial<SensitiveFinding>,
      about: Partial<LedgerDraft> = {},
      route: string | null = null,
    ) => (await ledger.enter(finding(people, changes), { ...draft('1', 'held'), ...about })).count(route)
    await hold(byPhone(0, 10), dated(daysBack(clock.nowMs, 2000)))
    await hold(byPhone(8, 10), dated(daysBack(clock.nowMs, 400)))
    await hold(byPhone(17, 1), dated(daysBack(clock.nowMs, -90)))
    await hold(byPhone(30, 3), {}, { modifiedMs: clock.nowMs - 100 * dayMs })
    await hold(byPhone(40, 2), {}, { kind: 'transfer', channel: 'wechat' }, 'daily-report')
    await hold(byPhone(50, 5), {}, { kind: 'transfer', channel: 'wechat' })
    await ledger.enter(finding(byPhone(60, 6)), draft('2', 'held'))
    records.db.exec('UPDATE ledger_entries SET data_ms = NULL WHERE route IS NOT NULL')
    clock.nowMs += dayMs
    expect(await ledger.held()).toEqual({
      sinceMs: begunMs,
      byAge: { '30-days': 3, year: 3, '3-years': 9, older: 8 },
    })
  })

  it('are none where nobody was found', async () => {
    const { ledger } = setUp()
    expect(await ledger.held()).toEqual({ sinceMs: null, byAge: { '30-days': 0, year: 0, '3-years': 0, older: 0 } })
  })
})
