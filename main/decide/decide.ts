import type { ChannelId } from '../../shared/domain/channel.ts'
import type { Finding, SensitiveFinding } from '../../shared/domain/finding.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { Reason } from '../../shared/domain/reason.ts'
import type { Verdict, VerdictKind } from '../../shared/domain/verdict.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'
import { reachedThreshold } from '../../shared/policy/people-thresholds.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { peopleByLevel } from './people-by-level.ts'

/** What is known about a file beside what was found in it. */
export interface Circumstances {
  readonly channel: ChannelId
  /** It was there before its folder was watched: recorded at most. */
  readonly atStart: boolean
  /** This very content was given back from quarantine: not taken again. */
  readonly released: boolean
}

/** What policy says about one file: pure, and the same for the same arguments. */
export function decide(finding: Finding, circumstances: Circumstances, policy: Policy): Verdict {
  const simulated = policy.mode === 'simulation'
  const full = judge(finding, circumstances.channel, policy)
  return { ...soften(full, circumstances), simulated }
}

type Judgement = Omit<Verdict, 'simulated'>

function judge(finding: Finding, channel: ChannelId, policy: Policy): Judgement {
  switch (finding.kind) {
    case 'clean':
      return { kind: 'pass', rule: 'clean', why: [] }
    case 'unscannable':
      return {
        kind: policy.unscannable[finding.reason],
        rule: `unscannable.${finding.reason}`,
        why: [{ code: 'unread', values: { reason: ownWords(finding.reason) } }],
      }
    case 'sensitive':
      return judgePeople(finding, channel, policy)
    default:
      return assertNever(finding)
  }
}

const strictestFirst = [
  ['quarantine', 'quarantineFrom'],
  ['warn', 'warnFrom'],
  ['record', 'recordFrom'],
] as const

function judgePeople(finding: SensitiveFinding, channel: ChannelId, policy: Policy): Judgement {
  const { people } = finding
  const rules = policy.channels[channel]
  const byLevel = peopleByLevel(finding)
  for (const [kind, key] of strictestFirst) {
    const from = reachedThreshold(rules[key], byLevel)
    if (from !== null) {
      return { kind, rule: `channels.${channel}.${key}`, why: [{ code: 'people-reached', values: { people, from } }] }
    }
  }
  return { kind: 'pass', rule: `channels.${channel}`, why: [{ code: 'below-thresholds', values: { people } }] }
}

function soften(judgement: Judgement, circumstances: Circumstances): Judgement {
  if (circumstances.released && exceeds(judgement.kind, 'record')) {
    return { kind: 'record', rule: 'released', why: [...judgement.why, because('released')] }
  }
  if (circumstances.atStart && exceeds(judgement.kind, 'record')) {
    return { kind: 'record', rule: 'at-start', why: [...judgement.why, because('at-start')] }
  }
  return judgement
}

function because(code: string): Reason {
  return { code, values: {} }
}

const byStrength: readonly VerdictKind[] = ['pass', 'record', 'warn', 'quarantine']

function exceeds(kind: VerdictKind, limit: VerdictKind): boolean {
  return byStrength.indexOf(kind) > byStrength.indexOf(limit)
}
