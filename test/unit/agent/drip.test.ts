import { describe, expect, it } from 'vitest'
import type { LimitCrossed } from '../../../shared/domain/agent-event.ts'
import { presets } from '../../../shared/policy/presets.ts'
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import type { MadeUpSheet } from '../../replay/made-up-sheet.ts'
import { simulateAgent } from '../../replay/simulated-agent.ts'
import { dayOf, isoDay } from '../../support/day.ts'
import { Population } from '../../support/people/population.ts'
import { Random } from '../../support/random.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { dailyReport, policyOf } from '../decide/made-up-case.ts'

const first = dayOf(2026, 3, 2)

/** Ten mothers and newborns a day, other ones each day. */
function* lots(days: number): Generator<{ readonly sheet: MadeUpSheet; readonly atMs: number }> {
  const population = new Population(new Random('drip').fork('people'))
  for (let day = first; day < first + days; day++) {
    const rows = Array.from({ length: 10 }, () => {
      const { mother, hospital, birth } = population.family({
        region: 'mainland',
        birth: day,
        hospital: '市妇幼保健院',
      })
      return [mother.name.full, mother.phone, hospital, isoDay(birth)]
    })
    const sheet = {
      fileName: `名单${isoDay(day)}.xlsx`,
      headings: ['产妇姓名', '联系电话', '分娩医院', '宝宝生日'],
      rows,
    }
    yield { sheet, atMs: new Date(2026, 2, 2 + day - first, 10).getTime() }
  }
}

async function drip(written: PolicyInput, days: number) {
  const agent = simulateAgent(temporaryFolder(), policyOf(written))
  const crossed: (Pick<LimitCrossed, 'window' | 'limit' | 'people' | 'transfers'> & { readonly day: number })[] = []
  const verdicts = new Map<string, number>()
  try {
    let day = 0
    for (const { sheet, atMs } of lots(days)) {
      day++
      for (const { event } of await agent.appear(sheet, 'wework', atMs)) {
        if (event.kind === 'limit-crossed') {
          const { window, limit, people, transfers } = event
          crossed.push({ day, window, limit, people, transfers })
        }
        if (event.kind === 'file-judged') verdicts.set(event.rule, (verdicts.get(event.rule) ?? 0) + 1)
      }
    }
  } finally {
    agent.close()
  }
  return { crossed, verdicts: Object.fromEntries(verdicts) }
}

describe('ten people a day outside of any registered route', () => {
  it.each(['stationed', 'ward', 'observe'] as const)(
    'are told of at the 50th, the 125th and the 250th, once each: %s',
    async (id) => {
      const { crossed } = await drip(presets[id], 60)
      const within30Days = crossed.filter(({ window }) => window === '30-days')
      expect(within30Days).toEqual([
        { day: 5, window: '30-days', limit: 50, people: 50, transfers: 5 },
        { day: 13, window: '30-days', limit: 125, people: 130, transfers: 13 },
        { day: 25, window: '30-days', limit: 250, people: 250, transfers: 25 },
      ])
    },
  )

  it('are warned of by the policy, too, where single lots are not', async () => {
    const quiet = {
      channels: { wework: { warnFrom: null, quarantineFrom: null } },
      breadth: { warnFromHospitals: null },
    }
    const { verdicts } = await drip(quiet, 30)
    expect(verdicts).toEqual({
      'channels.wework.recordFrom': 27,
      'cumulative.0': 1,
      'cumulative.1': 1,
      'cumulative.2': 1,
    })
  })

  it('are told of though no lot is recorded by itself', async () => {
    const rules = { recordFrom: 20, warnFrom: 20, quarantineFrom: 50 }
    const { crossed, verdicts } = await drip({ channels: { wework: rules } }, 30)
    expect(crossed.map(({ day, limit }) => [day, limit])).toEqual([
      [5, 50],
      [13, 125],
      [25, 250],
      [25, 250],
    ])
    expect(verdicts).toEqual({ 'cumulative.0': 1, 'cumulative.1': 1, 'cumulative.2': 1 })
  })
})

describe('ten people a day by a registered route', () => {
  it('are silent, and recorded under it', async () => {
    const route = { ...dailyReport, peoplePerDay: 20, hospitals: ['市妇幼保健院'], expires: '2026-12-31' }
    for (const id of ['stationed', 'head-office', 'ward'] as const) {
      const { crossed, verdicts } = await drip({ ...presets[id], routes: [route] }, 60)
      expect(crossed).toEqual([])
      expect(verdicts).toEqual({ 'routes.daily-report': 60 })
    }
  })

  it('count from the day on which it has ended', async () => {
    const route = { ...dailyReport, expires: '2026-03-11' }
    const { crossed } = await drip({ ...presets.stationed, routes: [route] }, 16)
    expect(crossed.map(({ day, limit }) => [day, limit])).toEqual([[15, 50]])
  })
})
