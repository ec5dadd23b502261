import fc from 'fast-check'
import type { Circumstances } from '../../../main/decide/circumstances.ts'
import { channelIds } from '../../../shared/domain/channel.ts'
import type { Finding } from '../../../shared/domain/finding.ts'
import { levels } from '../../../shared/domain/level.ts'
import { unreadReasons } from '../../../shared/domain/unread-reason.ts'
import type { PeopleFromInput } from '../../../shared/policy/people-thresholds.ts'
import { presetIds, presets } from '../../../shared/policy/presets.ts'
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { clean, dailyReport, digestOf, exceptionOf, found, inWechat, tableOf, unread } from './made-up-case.ts'

const days = ['2026-02-27', '2026-03-01', '2026-03-02', '2026-03-31', '2026-04-01'] as const
const names = ['一院', '二院', '三院', '四院', '五院'] as const
const form = 'f'.repeat(32)
/** Small numbers meet small limits, and large ones the large. */
const people = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 50_000 }))
const limit = fc.option(fc.integer({ min: 1, max: 300 }), { nil: null })

const byLevel = fc.record({ named: limit, reachable: limit, identified: limit })
const thresholds = fc.boolean().chain((one): fc.Arbitrary<PeopleFromInput> => (one ? limit : byLevel))

export const sensitive = fc
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

export const finding: fc.Arbitrary<Finding> = fc.oneof(
  { weight: 5, arbitrary: sensitive },
  { weight: 1, arbitrary: fc.constantFrom(clean, ...unreadReasons.map(unread)) },
)

const sum = fc.integer({ min: 0, max: 3000 })

export const circumstances: fc.Arbitrary<Circumstances> = fc
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
export const written = fc.oneof(
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

export const routes = fc.array(
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

export const exceptions = fc.array(
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
