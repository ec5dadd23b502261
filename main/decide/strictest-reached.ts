import type { SensitiveFinding } from '../../shared/domain/finding.ts'
import type { VerdictKind } from '../../shared/domain/verdict.ts'
import type { ChannelRules } from '../../shared/policy/channel-rules.ts'
import { reachedThreshold } from '../../shared/policy/people-thresholds.ts'
import { peopleByLevel } from './people-by-level.ts'

/** A threshold of a channel that a file reaches: what it asks for, its field of the policy, and from how many people. */
export interface ReachedThreshold {
  readonly kind: Exclude<VerdictKind, 'pass'>
  readonly field: 'quarantineFrom' | 'warnFrom' | 'recordFrom'
  readonly from: number
}

const strictestFirst = [
  ['quarantine', 'quarantineFrom'],
  ['warn', 'warnFrom'],
  ['record', 'recordFrom'],
] as const

/** The strictest threshold of a channel that a file reaches; null where it reaches none. */
export function strictestReached(
  found: Pick<SensitiveFinding, 'people' | 'level' | 'tables'>,
  rules: ChannelRules,
): ReachedThreshold | null {
  const byLevel = peopleByLevel(found)
  for (const [kind, field] of strictestFirst) {
    const from = reachedThreshold(rules[field], byLevel)
    if (from !== null) return { kind, field, from }
  }
  return null
}
