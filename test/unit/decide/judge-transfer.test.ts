import { describe, expect, it } from 'vitest'
import { noPast, type Circumstances } from '../../../main/decide/circumstances.ts'
import { decide } from '../../../main/decide/decide.ts'
import { channelIds, channelKind } from '../../../shared/domain/channel.ts'
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { found, inWechat, naming, policyOf, strengthOf } from './made-up-case.ts'

type CumulativeInput = NonNullable<PolicyInput['cumulative']>[number]

/** Single files are only recorded: what else speaks is heard alone. */
const quiet = {
  channels: Object.fromEntries(channelIds.map((id) => [id, { warnFrom: null, quarantineFrom: null }])),
}

function sent(people: number): Circumstances {
  return { ...inWechat, past: { ...noPast, unregistered: { ...noPast.unregistered, '30-days': people } } }
}

function at(weekday: number, clock: string): Circumstances {
  return { ...inWechat, moment: { ...inWechat.moment, weekday, clock } }
}

describe('limits over time', () => {
  const fifty = (action: CumulativeInput['action']) =>
    policyOf({ ...quiet, cumulative: [{ window: '30-days', people: 50, action }] })

  it.each([
    ['stays below', 39, 10, 'record', 'channels.wechat.recordFrom'],
    ['reaches it', 40, 10, 'warn', 'cumulative.0'],
    ['goes over it', 45, 10, 'warn', 'cumulative.0'],
    ['passes it in one file', 0, 500, 'warn', 'cumulative.0'],
    ['was over it already', 50, 10, 'record', 'channels.wechat.recordFrom'],
  ])('a telling rule speaks once: a transfer that %s', (_, before, people, kind, rule) => {
    expect(decide(found(people), sent(before), fifty('warn'))).toMatchObject({ kind, rule })
  })

  it('a rule that moves files holds for all beyond its limit', () => {
    expect(decide(found(1), sent(48), fifty('quarantine')).kind).toBe('record')
    expect(decide(found(1), sent(49), fifty('quarantine')).kind).toBe('quarantine')
    expect(decide(found(1), sent(5000), fifty('quarantine')).kind).toBe('quarantine')
  })

  it('counts the window that the rule names, and says what was counted', () => {
    const policy = policyOf({ ...quiet, cumulative: [{ window: 'lifetime', people: 250, action: 'warn' }] })
    const before = { ...noPast.unregistered, '30-days': 200, lifetime: 245 }
    const verdict = decide(found(10), { ...inWechat, past: { ...noPast, unregistered: before } }, policy)
    expect(verdict.why[0]).toEqual({ code: 'limit-reached', values: { window: 'lifetime', people: 255, limit: 250 } })
  })

  it('the strictest of several wins, and the others are told behind it', () => {
    const policy = policyOf({
      ...quiet,
      cumulative: [
        { window: '30-days', people: 50, action: 'warn' },
        { window: '30-days', people: 100, action: 'quarantine' },
      ],
    })
    const verdict = decide(found(80), sent(45), policy)
    expect(verdict).toMatchObject({ kind: 'quarantine', rule: 'cumulative.1' })
    expect(verdict.why.map(({ values }) => values['limit'])).toEqual([100, undefined, 50])
  })
})

describe('hospitals in one transfer', () => {
  const own = { ...quiet, breadth: { assignedHospitals: ['一院', '二院'], warnFromHospitals: 2 } }

  it.each([
    ['its own', ['一院', '二院'], 'record'],
    ['one other', ['一院', '三院'], 'record'],
    ['two others beside its own', ['一院', '三院', '四院'], 'warn'],
    ['none', [], 'record'],
  ])('%s', (_, hospitals, kind) => {
    expect(decide(found(5, naming(...hospitals)), inWechat, policyOf(own)).kind).toBe(kind)
  })

  it('are not counted where the policy says never', () => {
    const policy = policyOf({ ...quiet, breadth: { warnFromHospitals: null } })
    expect(decide(found(5, naming('一', '二', '三', '四')), inWechat, policy).kind).toBe('record')
  })
})

describe('working hours', () => {
  const office = { days: [1, 2, 3, 4, 5], from: '08:30', to: '18:00' }
  const night = { days: [1, 7], from: '22:00', to: '06:00' }

  it.each<[string, NonNullable<PolicyInput['workingHours']>, number, string, 'record' | 'warn']>([
    ['before', office, 1, '08:29', 'warn'],
    ['at their beginning', office, 1, '08:30', 'record'],
    ['before their end', office, 5, '17:59', 'record'],
    ['at their end', office, 5, '18:00', 'warn'],
    ['on a day off', office, 6, '10:00', 'warn'],
    ['in the evening of a night shift', night, 1, '22:00', 'record'],
    ['after midnight, on the day after it began', night, 2, '05:59', 'record'],
    ['from Sunday into Monday', night, 1, '05:59', 'record'],
    ['after midnight of a day on which none began', night, 7, '05:59', 'warn'],
    ['after the night shift', night, 2, '06:00', 'warn'],
    ['in the evening of a day without one', night, 2, '22:00', 'warn'],
    ['till midnight', { days: [1], from: '08:00', to: '00:00' }, 1, '23:59', 'record'],
    ['round the clock', { days: [1], from: '00:00', to: '00:00' }, 1, '03:00', 'record'],
    ['recorded only, where the policy says so', { ...office, outside: 'record' }, 6, '10:00', 'record'],
  ])('%s', (_, workingHours, weekday, clock, kind) => {
    expect(decide(found(5), at(weekday, clock), policyOf({ ...quiet, workingHours })).kind).toBe(kind)
  })
})

describe('the rules for transfers', () => {
  const strict = policyOf({
    ...quiet,
    cumulative: [{ window: 'day', people: 1, action: 'quarantine' }],
    breadth: { warnFromHospitals: 2 },
    workingHours: { days: [6], from: '08:00', to: '18:00' },
  })
  const finding = found(10, naming('一', '二', '三'))

  it('leave alone what lies at rest', () => {
    for (const channel of channelIds.filter((id) => channelKind(id) === 'at-rest')) {
      expect(decide(finding, { ...inWechat, channel }, strict)).toMatchObject({
        kind: 'record',
        rule: `channels.${channel}.recordFrom`,
      })
    }
  })

  it('hold for every transfer channel alike', () => {
    for (const channel of channelIds.filter((id) => channelKind(id) === 'transfer')) {
      expect(strengthOf(decide(finding, { ...inWechat, channel }, strict))).toBe(3)
    }
  })
})
