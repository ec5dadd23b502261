import type { SensitiveFinding } from '../../shared/domain/finding.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import type { Circumstances } from './circumstances.ts'
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
  if (workingHours === null) return []
  const { days, from, to, outside } = workingHours
  const inHours = from <= to ? moment.clock >= from && moment.clock < to : moment.clock >= from || moment.clock < to
  if (days.includes(moment.weekday) && inHours) return []
  return [{ kind: outside, rule: 'workingHours.outside', why: [{ code: 'outside-hours', values: {} }], instead: [] }]
}
