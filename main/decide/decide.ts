import { assertNever } from '../../shared/domain/assert-never.ts'
import { channelKind, type ChannelId } from '../../shared/domain/channel.ts'
import type { Finding, SensitiveFinding } from '../../shared/domain/finding.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { Reason } from '../../shared/domain/reason.ts'
import type { Verdict } from '../../shared/domain/verdict.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import type { Circumstances } from './circumstances.ts'
import { judgeTransfer } from './judge-transfer.ts'
import { isStricter, strictest, type Judgement } from './judgement.ts'
import { matchException } from './match-exception.ts'
import { matchRoute } from './match-route.ts'
import { strictestReached } from './strictest-reached.ts'

/**
 * What policy says about one file: pure, and the same for the same arguments. The strictest of file, cumulative, breadth and
 * hour rules wins; then a registered route, an exception, a release or lying there at start may make it milder, never
 * stricter, and each says so.
 */
export function decide(finding: Finding, circumstances: Circumstances, policy: Policy): Verdict {
  const { judgement, route } = judge(finding, circumstances, policy)
  return { ...soften(judgement, finding, circumstances, policy), route, simulated: policy.mode === 'simulation' }
}

interface Judged {
  readonly judgement: Judgement
  readonly route: string | null
}

function judge(finding: Finding, circumstances: Circumstances, policy: Policy): Judged {
  switch (finding.kind) {
    case 'clean':
      return { judgement: { kind: 'pass', rule: 'clean', why: [], instead: [] }, route: null }
    case 'unscannable':
      return { judgement: judgeUnread(finding.reason, policy), route: null }
    case 'sensitive':
      return channelKind(circumstances.channel) === 'transfer' && !circumstances.atStart
        ? judgeAsTransfer(finding, circumstances, policy)
        : { judgement: judgeFile(finding, circumstances.channel, policy), route: null }
    default:
      return assertNever(finding)
  }
}

function judgeUnread(reason: Extract<Finding, { kind: 'unscannable' }>['reason'], policy: Policy): Judgement {
  const why = [{ code: 'unread', values: { reason: ownWords(reason) } }]
  return { kind: policy.unscannable[reason], rule: `unscannable.${reason}`, why, instead: [] }
}

function judgeAsTransfer(finding: SensitiveFinding, circumstances: Circumstances, policy: Policy): Judged {
  const match = matchRoute(finding, circumstances, policy.routes)
  if (match.kind === 'fits') {
    const { id, name } = match.route
    const why = [{ code: 'route-fits', values: { route: ownWords(name), people: finding.people } }]
    return { judgement: { kind: 'record', rule: `routes.${id}`, why, instead: [] }, route: id }
  }
  const file = judgeFile(finding, circumstances.channel, policy)
  const judgement = strictest(file, judgeTransfer(finding, circumstances, policy))
  const exceeded = match.kind === 'exceeds' ? match.how : []
  return { judgement: { ...judgement, why: [...judgement.why, ...exceeded] }, route: null }
}

function judgeFile(finding: SensitiveFinding, channel: ChannelId, policy: Policy): Judgement {
  const { people } = finding
  const reached = strictestReached(finding, policy.channels[channel])
  if (reached === null) {
    const why = [{ code: 'below-thresholds', values: { people } }]
    return { kind: 'pass', rule: `channels.${channel}`, why, instead: [] }
  }
  const { kind, field, from } = reached
  const why: Reason[] = [{ code: 'people-reached', values: { people, from } }]
  const instead = kind === 'record' ? [] : insteadOf(channel, from)
  return { kind, rule: `channels.${channel}.${field}`, why, instead }
}

/** Nobody can send fewer than one: then a registered route alone would have changed it, and only for transfers. */
function insteadOf(channel: ChannelId, from: number): Reason[] {
  const fewer: Reason[] = from > 1 ? [{ code: 'below-limit', values: { from } }] : []
  const route: Reason[] = channelKind(channel) === 'transfer' ? [{ code: 'register-route', values: {} }] : []
  return [...fewer, ...route]
}

/** The mildest of what speaks for the file; nothing here makes it stricter. */
function soften(judgement: Judgement, finding: Finding, circumstances: Circumstances, policy: Policy): Judgement {
  if (!isStricter(judgement.kind, 'record')) return judgement
  const milder = (rule: string, reason: Reason): Judgement => ({
    kind: 'record',
    rule,
    why: [...judgement.why, reason],
    instead: judgement.instead,
  })
  const exception = matchException(finding, circumstances, policy.exceptions)
  if (exception !== null) {
    const values = { owner: ownWords(exception.owner), expires: ownWords(exception.expires) }
    return milder(`exceptions.${exception.id}`, { code: 'exception', values })
  }
  if (circumstances.released) return milder('released', { code: 'released', values: {} })
  if (circumstances.atStart) return milder('at-start', { code: 'at-start', values: {} })
  return judgement
}
