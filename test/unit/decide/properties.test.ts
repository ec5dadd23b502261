import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Circumstances } from '../../../main/decide/circumstances.ts'
import { decide } from '../../../main/decide/decide.ts'
import { channelIds } from '../../../shared/domain/channel.ts'
import type { Finding } from '../../../shared/domain/finding.ts'
import { levels } from '../../../shared/domain/level.ts'
import { unreadReasons } from '../../../shared/domain/unread-reason.ts'
import type { PeopleFromInput } from '../../../shared/policy/people-thresholds.ts'
import { presetIds, presets } from '../../../shared/policy/presets.ts'
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import {
  clean,
  dailyReport,
  digestOf,
  exceptionOf,
  found,
  inWechat,
  policyOf,
  strengthOf,
  tableOf,
  unread,
} from './made-up-case.ts'

const days = ['2026-02-27', '2026-03-01', '2026-03-02', '2026-03-31', '2026-04-01'] as const
const names = ['一院', '二院', '三院', '四院', '五院'] as const
const form = 'f'.repeat(32)
/** Small numbers meet small limits, and large ones the large. */
const people = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 50_000 }))
const limit = fc.option(fc.integer({ min: 1, max: 300 }), { nil: null })

const byLevel = fc.record({ named: limit, reachable: limit, identified: limit })
const thresholds = fc.boolean().chain((one): fc.Arbitrary<PeopleFromInput> => (one ? limit : byLevel))

const sensitive = fc
  .record({
    people,
    level: fc.constantFrom(...levels),
    complete: fc.boolean(),
    hospitals: fc.subarray([...names]),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    tabled: fc.boolean(),
  })
  .map(({ people: count, level, complete, hospitals, share, tabled }) => {
    const first = Math.floor(count * share)
    return found(count, {
      level,
      complete,
      reason: complete ? null : 'timed-out',
      hospitalDigests: hospitals.map(digestOf),
      tables: tabled ? [tableOf(first, { level }), tableOf(count - first, { level: 'named' })] : [],
    })
  })

const finding: fc.Arbitrary<Finding> = fc.oneof(
  { weight: 5, arbitrary: sensitive },
  { weight: 1, arbitrary: fc.constantFrom(clean, ...unreadReasons.map(unread)) },
)

const sum = fc.integer({ min: 0, max: 3000 })

const circumstances: fc.Arbitrary<Circumstances> = fc
  .record({
    channel: fc.constantFrom(...channelIds),
    path: fc.constantFrom('/home/clerk/file/a.xlsx', '/home/clerk/other/a.xlsx'),
    atStart: fc.boolean(),
    released: fc.boolean(),
    templates: fc.constantFrom([], [form], [form, 'e'.repeat(32)]),
    moment: fc.record({
      day: fc.constantFrom(...days),
      weekday: fc.integer({ min: 1, max: 7 }),
      clock: fc.constantFrom('00:00', '05:59', '08:00', '12:30', '18:00', '23:59'),
    }),
    unregistered: fc.record({ day: sum, '30-days': sum, year: sum, lifetime: sum }),
    today: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ unregistered, today, ...rest }) => ({
    ...inWechat,
    ...rest,
    past: { direction: { kind: 'unknown' }, unregistered, routeToday: { 'daily-report': today } },
  }))

const cumulativeRule = fc.record({
  window: fc.constantFrom('day' as const, '30-days' as const, 'year' as const, 'lifetime' as const),
  people: fc.integer({ min: 1, max: 3000 }),
  action: fc.constantFrom('record' as const, 'warn' as const, 'quarantine' as const),
})

type WorkingHoursInput = NonNullable<PolicyInput['workingHours']> | null

/** Whole policies, presets among them; `routes` and `exceptions` are put in by each property. */
const written = fc.oneof(
  fc.constantFrom(...presetIds.map((id) => presets[id])),
  fc
    .record({
      channels: fc
        .record({
          recordFrom: limit,
          warnFrom: limit,
          quarantineFrom: thresholds,
        })
        .map(
          (rules) => Object.fromEntries(channelIds.map((id) => [id, rules])) as NonNullable<PolicyInput['channels']>,
        ),
      cumulative: fc.array(cumulativeRule, { maxLength: 4 }),
      breadth: fc.record({
        assignedHospitals: fc.subarray([...names]),
        warnFromHospitals: fc.option(fc.integer({ min: 2, max: 4 }), { nil: null }),
      }),
      workingHours: fc.constantFrom<WorkingHoursInput[]>(
        null,
        { days: [1, 2, 3], from: '08:00', to: '18:00' },
        { days: [4, 5], from: '22:00', to: '06:00' },
      ),
    })
    .map((policy): PolicyInput => policy),
)

const routes = fc.array(
  fc
    .record({
      channels: fc.subarray([...channelIds], { minLength: 1 }),
      folder: fc.constantFrom(null, '/home/clerk/file'),
      maxLevel: fc.constantFrom(...levels),
      hospitals: fc.option(fc.subarray([...names]), { nil: null }),
      peoplePerDay: limit,
      expires: fc.constantFrom(...days),
    })
    .map((terms) => ({ ...dailyReport, ...terms })),
  { maxLength: 3 },
)

const exceptions = fc.array(
  fc
    .tuple(
      fc.constantFrom(
        { kind: 'path' as const, folder: '/home/clerk/file' },
        { kind: 'content' as const, sha256: 'aa'.repeat(32) },
        { kind: 'template' as const, headings: form },
      ),
      fc.constantFrom(...days),
    )
    .map(([match, expires]) => exceptionOf(match, expires)),
  { maxLength: 3 },
)

const record = strengthOf({ kind: 'record' })
const runs = { numRuns: 500 }

describe('for every file, place and policy', () => {
  it('more people never make a milder verdict', () => {
    fc.assert(
      fc.property(sensitive, fc.nat(50_000), circumstances, written, exceptions, (some, more, where, policy, given) => {
        const larger = {
          ...some,
          people: some.people + more,
          tables: [...some.tables, ...(some.tables.length > 0 ? [tableOf(more)] : [])],
        }
        const inForce = policyOf({ ...policy, exceptions: given })
        expect(strengthOf(decide(larger, where, inForce))).toBeGreaterThanOrEqual(
          strengthOf(decide(some, where, inForce)),
        )
      }),
      runs,
    )
  })

  it('more people by a route never make a milder verdict, unless it is the route that records them', () => {
    fc.assert(
      fc.property(
        sensitive,
        fc.nat(50_000),
        circumstances,
        written,
        routes,
        (some, more, where, policy, registered) => {
          const inForce = policyOf({ ...policy, routes: registered })
          const [fewer, larger] = [
            decide(some, where, inForce),
            decide({ ...some, people: some.people + more, tables: [] }, where, inForce),
          ]
          const before = some.tables.length > 0 ? decide({ ...some, tables: [] }, where, inForce) : fewer
          // What fits is recorded, though as few outside of it might leave no trace at all.
          expect(strengthOf(larger)).toBeGreaterThanOrEqual(before.route === null ? strengthOf(before) : 0)
          if (larger.route !== null) expect(before.route).not.toBeNull()
        },
      ),
      runs,
    )
  })

  it('a route, an exception or a release never makes it stricter than it was, or than a record that disturbs nobody', () => {
    fc.assert(
      fc.property(finding, circumstances, written, routes, exceptions, (what, where, policy, registered, given) => {
        const without = strengthOf(decide(what, { ...where, released: false }, policyOf(policy)))
        const inForce = policyOf({ ...policy, routes: registered, exceptions: given })
        for (const released of [true, false]) {
          const verdict = decide(what, { ...where, released }, inForce)
          expect(strengthOf(verdict)).toBeLessThanOrEqual(verdict.route === null ? without : Math.max(without, record))
        }
      }),
      runs,
    )
  })

  it('simulation changes the flag and nothing else', () => {
    fc.assert(
      fc.property(finding, circumstances, written, routes, exceptions, (what, where, policy, registered, given) => {
        const all = { ...policy, routes: registered, exceptions: given }
        const active = decide(what, where, policyOf({ ...all, mode: 'active' }))
        expect(active.simulated).toBe(false)
        expect(decide(what, where, policyOf({ ...all, mode: 'simulation' }))).toEqual({ ...active, simulated: true })
      }),
      runs,
    )
  })

  it('whatever does not pass names its rule and its reasons', () => {
    fc.assert(
      fc.property(finding, circumstances, written, routes, exceptions, (what, where, policy, registered, given) => {
        const verdict = decide(what, where, policyOf({ ...policy, routes: registered, exceptions: given }))
        expect(verdict.rule).not.toBe('')
        if (verdict.kind !== 'pass') expect(verdict.why).not.toEqual([])
        if (what.kind !== 'clean') expect(verdict.why).not.toEqual([])
      }),
      runs,
    )
  })

  it('what was there at start, or was released, is never touched and disturbs nobody', () => {
    fc.assert(
      fc.property(finding, circumstances, written, (what, where, policy) => {
        for (const side of [{ atStart: true }, { released: true }]) {
          expect(strengthOf(decide(what, { ...where, ...side }, policyOf(policy)))).toBeLessThanOrEqual(record)
        }
      }),
      runs,
    )
  })

  it('no preset quarantines at rest, or for what could not be read', () => {
    fc.assert(
      fc.property(finding, circumstances, fc.constantFrom(...presetIds), (what, where, id) => {
        const policy = policyOf(presets[id])
        expect(decide(what, { ...where, channel: 'downloads' }, policy).kind).not.toBe('quarantine')
        if (what.kind !== 'sensitive') expect(decide(what, where, policy).kind).not.toBe('quarantine')
      }),
      runs,
    )
  })
})
