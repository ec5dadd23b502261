import type { SensitiveFinding } from '../../shared/domain/finding.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import type { Circumstances, Moment } from './circumstances.ts'
import type { Judgement } from './judgement.ts'

/** What the rules beyond the single file say of an unregistered transfer: over time, over hospitals, over the clock. */
export function judgeTransfer(finding: SensitiveFinding, circumstances: Circumstances, policy: Policy): Judgement[] {
  return [
    ...judgeOverTime(finding, circumstances, policy),
    ...judgeBreadth(finding, circumstances, policy),
    ...judgeHours(circumstances, policy),
  ]
}

/** A rule that moves files holds for all beyond its limit; one that tells, only for the transfer that crosses it. */
function judgeOverTime({ people }: SensitiveFinding, { past }: Circumstances, { cumulative }: Policy): Judgement[] {
  return cumulative.flatMap(({ window, people: limit, action }, index): Judgement[] => {
    const before = past.unregistered[window]
    const after = before + people
    if (after < limit || (before >= limit && action !== 'quarantine')) return []
    return [
      {
        kind: action,
        rule: `cumulative.${String(index)}`,
        why: [{ code: 'limit-reached', values: { window: ownWords(window), people: after, limit } }],
        instead: [{ code: 'register-route', values: {} }],
      },
    ]
  })
}

function judgeBreadth(
  { hospitalDigests }: SensitiveFinding,
  { hospitalDigest }: Circumstances,
  { breadth }: Policy,
): Judgement[] {
  const assigned = new Set(breadth.assignedHospitals.map(hospitalDigest))
  const others = hospitalDigests.filter((digest) => !assigned.has(digest)).length
  const from = breadth.warnFromHospitals
  if (from === null || others < from) return []
  return [
    {
      kind: 'warn',
      rule: 'breadth.warnFromHospitals',
      why: [{ code: 'many-hospitals', values: { hospitals: others, from } }],
      instead: [{ code: 'register-route', values: {} }],
    },
  ]
}

function judgeHours({ moment }: Circumstances, { workingHours }: Policy): Judgement[] {
  if (workingHours === null || isWorkingTime(moment, workingHours)) return []
  const why = [{ code: 'outside-hours', values: {} }]
  return [{ kind: workingHours.outside, rule: 'workingHours.outside', why, instead: [] }]
}

/** `to` not after `from` is of the next day: what comes after midnight belongs to the day on which the shift began. */
function isWorkingTime({ weekday, clock }: Moment, { days, from, to }: NonNullable<Policy['workingHours']>): boolean {
  if (from < to) return days.includes(weekday) && clock >= from && clock < to
  const dayBefore = weekday === 1 ? 7 : weekday - 1
  return (clock >= from && days.includes(weekday)) || (clock < to && days.includes(dayBefore))
}
