import type { ChannelId } from '../../shared/domain/channel.ts'
import type { SensitiveFinding } from '../../shared/domain/finding.ts'
import type { VerdictKind } from '../../shared/domain/verdict.ts'
import { reachedThreshold } from '../../shared/policy/people-thresholds.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { peopleByLevel } from './people-by-level.ts'

/** The verdict that a channel's thresholds alone give: for telling what a change of them would have meant. */
export function judgeByThresholds(
  found: Pick<SensitiveFinding, 'people' | 'level' | 'tables'>,
  channel: ChannelId,
  policy: Policy,
): VerdictKind {
  const rules = policy.channels[channel]
  const byLevel = peopleByLevel(found)
  if (!rules.watch) return 'pass'
  if (reachedThreshold(rules.quarantineFrom, byLevel) !== null) return 'quarantine'
  if (reachedThreshold(rules.warnFrom, byLevel) !== null) return 'warn'
  return reachedThreshold(rules.recordFrom, byLevel) === null ? 'pass' : 'record'
}
