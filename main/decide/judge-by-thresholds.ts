import type { ChannelId } from '../../shared/domain/channel.ts'
import type { SensitiveFinding } from '../../shared/domain/finding.ts'
import type { VerdictKind } from '../../shared/domain/verdict.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { strictestReached } from './strictest-reached.ts'

/** The verdict that a channel's thresholds alone give: for telling what a change of them would have meant. */
export function judgeByThresholds(
  found: Pick<SensitiveFinding, 'people' | 'level' | 'tables'>,
  channel: ChannelId,
  policy: Policy,
): VerdictKind {
  const rules = policy.channels[channel]
  return (rules.watch ? strictestReached(found, rules)?.kind : undefined) ?? 'pass'
}
