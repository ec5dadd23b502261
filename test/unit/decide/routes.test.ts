import { describe, expect, it } from 'vitest'
import { noPast, type Circumstances } from '../../../main/decide/circumstances.ts'
import { decide } from '../../../main/decide/decide.ts'
import type { ColumnRole } from '../../../shared/domain/column-role.ts'
import type { SensitiveFinding } from '../../../shared/domain/finding.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { dailyReport, found, inWechat, naming, policyOf, tableOf } from './made-up-case.ts'

type RouteInput = NonNullable<PolicyInput['routes']>[number]

const inWework: Circumstances = { ...inWechat, channel: 'wework' }
const fits = { kind: 'record', rule: 'routes.daily-report', route: 'daily-report' }
const warned = { kind: 'warn', rule: 'channels.wework.warnFrom', route: null }

function sentBefore(people: number): Circumstances {
  return { ...inWework, past: { ...noPast, routeToday: { 'daily-report': people } } }
}

function withColumns(...roles: readonly ColumnRole[]): SensitiveFinding {
  const columns = roles.map((role) => ({ at: 'A', heading: ownWords(''), role, confidence: 1 }))
  return found(10, { tables: [tableOf(10, { columns })] })
}

describe('a registered route', () => {
  it.each<[string, Partial<RouteInput>, SensitiveFinding, Circumstances]>([
    ['any number, where it names none', {}, found(39_000), inWework],
    ['the last day it holds', { expires: '2026-03-02' }, found(10), inWework],
    ['its folder', { folder: '/home/clerk/file' }, found(10), inWework],
    [
      'its folder as Windows writes it',
      { folder: 'd:/Reports/' },
      found(10),
      { ...inWework, path: 'D:\\reports\\a.xlsx' },
    ],
    ['its hospitals', { hospitals: ['一院', '二院'] }, found(10, naming('二院')), inWework],
    ['no hospital named', { hospitals: ['一院'] }, found(10), inWework],
    ['its level', { maxLevel: 'reachable' }, found(10), inWework],
    ['a milder level', { maxLevel: 'identified' }, found(10), inWework],
    [
      'its fields, and columns that mean nothing',
      { fields: ['mother-name', 'phone'] },
      withColumns('phone', 'none'),
      inWework,
    ],
    ['the last of its people a day', { peoplePerDay: 50 }, found(10), sentBefore(40)],
  ])('lets pass: %s', (_, terms, finding, circumstances) => {
    const verdict = decide(finding, circumstances, policyOf({ routes: [{ ...dailyReport, ...terms }] }))
    expect(verdict).toMatchObject(fits)
    expect(verdict.why.map(({ code }) => code)).toEqual(['route-fits'])
  })

  it.each<[string, Partial<RouteInput>, SensitiveFinding, Circumstances, readonly string[]]>([
    ['the day after it ended', { expires: '2026-03-01' }, found(10), inWework, ['route-expired']],
    ['a file not read whole', {}, found(10, { complete: false, reason: 'timed-out' }), inWework, ['route-unread']],
    ['a stronger level', { maxLevel: 'named' }, found(10), inWework, ['route-level']],
    ['another field', { fields: ['mother-name'] }, withColumns('mother-name', 'id-number'), inWework, ['route-field']],
    ['another hospital', { hospitals: ['一院'] }, found(10, naming('一院', '二院')), inWework, ['route-hospital']],
    ['one person too many today', { peoplePerDay: 50 }, found(11), sentBefore(40), ['route-people']],
    [
      'several ways at once',
      { expires: '2026-03-01', maxLevel: 'named' },
      found(10),
      inWework,
      ['route-expired', 'route-level'],
    ],
  ])('says how it is exceeded: %s', (_, terms, finding, circumstances, codes) => {
    const verdict = decide(finding, circumstances, policyOf({ routes: [{ ...dailyReport, ...terms }] }))
    expect(verdict).toMatchObject(warned)
    expect(verdict.why.map(({ code }) => code)).toEqual(['people-reached', ...codes])
  })

  it.each<[string, Partial<RouteInput>]>([
    ['another channel', { channels: ['qq'] }],
    ['another folder', { folder: '/home/clerk/other' }],
    ['a folder whose name begins alike', { folder: '/home/clerk/fi' }],
    ['a folder without a name', { folder: '' }],
  ])('has no say in %s', (_, terms) => {
    const verdict = decide(found(10), inWework, policyOf({ routes: [{ ...dailyReport, ...terms }] }))
    expect(verdict).toMatchObject(warned)
    expect(verdict.why.map(({ code }) => code)).toEqual(['people-reached'])
  })

  it('is the one that fits, whatever stands before it; else the nearest is told of', () => {
    const narrow: RouteInput = { ...dailyReport, id: 'narrow', maxLevel: 'named', peoplePerDay: 1 }
    expect(decide(found(10), inWework, policyOf({ routes: [narrow, dailyReport] }))).toMatchObject(fits)
    const near: RouteInput = { ...dailyReport, peoplePerDay: 9 }
    const { why } = decide(found(10), inWework, policyOf({ routes: [narrow, near] }))
    expect(why.map(({ code }) => code)).toEqual(['people-reached', 'route-people'])
    expect(why[1]?.values).toEqual({ route: '每日报表', people: 10, allowed: 9 })
  })

  it('goes before hours, breadth and limits over time', () => {
    const policy = policyOf({
      routes: [dailyReport],
      workingHours: { days: [6], from: '08:00', to: '18:00' },
      cumulative: [{ window: 'lifetime', people: 1, action: 'quarantine' }],
    })
    expect(decide(found(10, naming('一', '二', '三')), inWework, policy)).toMatchObject(fits)
  })

  it('is for what is sent, not for what was there at start or lies at rest', () => {
    const policy = policyOf({ routes: [{ ...dailyReport, channels: ['wework', 'downloads'] }] })
    expect(decide(found(10), { ...inWework, atStart: true }, policy)).toMatchObject({ rule: 'at-start', route: null })
    expect(decide(found(10), { ...inWework, channel: 'downloads' }, policy)).toMatchObject({ route: null })
  })
})
