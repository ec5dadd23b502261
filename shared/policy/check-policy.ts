import type { z } from 'zod'
import type { ChannelRules } from './channel-rules.ts'
import { migratePolicy } from './migrate-policy.ts'
import { forEachLevel } from './people-thresholds.ts'
import { levels } from '../domain/level.ts'
import { policySchema, type Policy } from './schema.ts'

/** What can be wrong, for those who say it in another language; the words stand under `policy.wrong.`. */
export const policyMistakes = [
  'needed',
  'number',
  'too-small',
  'too-large',
  'too-long',
  'value',
  'url',
  'day',
  'form',
  'unknown',
  'below-warn',
  'taken',
  'lost-secret',
  'no-json',
] as const

/** One thing that is wrong with a policy: which field, what is wrong, how to mend it. */
export interface PolicyProblem {
  /** `channels.wechat.warnFrom`; empty for the policy as a whole. */
  readonly field: string
  readonly mistake: (typeof policyMistakes)[number]
  /** The limit that was passed, or what is taken; empty where there is none. */
  readonly at: string
  readonly problem: string
  readonly mend: string
}

export type CheckedPolicy =
  | { readonly kind: 'accepted'; readonly policy: Policy }
  | { readonly kind: 'refused'; readonly problems: readonly PolicyProblem[] }

/** Judges what came from a file or a form. Never throws. */
export function checkPolicy(candidate: unknown): CheckedPolicy {
  const parsed = policySchema.safeParse(migratePolicy(candidate))
  if (parsed.success) {
    const contradictions = findContradictions(parsed.data)
    return contradictions.length === 0
      ? { kind: 'accepted', policy: parsed.data }
      : { kind: 'refused', problems: contradictions }
  }
  return { kind: 'refused', problems: parsed.error.issues.map(describe) }
}

/** `channels.wechat.warnFrom: must not be 0; give a number of people from 1, or null for never`. */
export function policyProblemText(problem: PolicyProblem): string {
  return `${problem.field === '' ? 'policy' : problem.field}: ${problem.problem}; ${problem.mend}`
}

function describe(issue: z.core.$ZodIssue): PolicyProblem {
  const field = issue.path.join('.')
  const at = ''
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        mistake: 'unknown',
        at,
        field: [...issue.path, issue.keys[0] ?? ''].join('.'),
        problem: 'there is no such field',
        mend: 'check its spelling, or leave it out',
      }
    case 'too_small':
      return {
        field,
        mistake: issue.origin === 'string' || issue.origin === 'array' ? 'needed' : 'too-small',
        at: String(issue.minimum),
        problem: 'is too small',
        mend: `give at least ${String(issue.minimum)}`,
      }
    case 'too_big':
      return {
        field,
        mistake: issue.origin === 'string' ? 'too-long' : 'too-large',
        at: String(issue.maximum),
        problem: 'is too large',
        mend: `give at most ${String(issue.maximum)}`,
      }
    case 'invalid_type': {
      const mistake = issue.expected === 'int' || issue.expected === 'number' ? 'number' : 'form'
      return { field, mistake, at, problem: 'has the wrong type', mend: `give ${wanted(issue.expected)}` }
    }
    case 'invalid_value': {
      const mend = `give ${issue.values.map(String).join(' or ')}`
      return { field, mistake: 'value', at, problem: 'is not one of its values', mend }
    }
    case 'invalid_format':
      return {
        field,
        mistake: issue.format === 'url' ? 'url' : issue.format === 'date' ? 'day' : 'form',
        at,
        problem: 'has the wrong form',
        mend: issue.format === 'url' ? 'give an http or https address' : `give a ${issue.format}`,
      }
    case 'invalid_union': {
      const nearest = deepest(issue.errors.flat())
      return nearest === null
        ? { field, mistake: 'form', at, problem: 'has the wrong form', mend: 'see docs/policy.md' }
        : describe({ ...nearest, path: [...issue.path, ...nearest.path] })
    }
    default:
      return { field, mistake: 'form', at, problem: issue.message, mend: 'see docs/policy.md' }
  }
}

/** Of several forms that a field may have, the one that was meant is the one that was followed furthest. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | null {
  return issues.reduce<z.core.$ZodIssue | null>(
    (best, issue) => (best === null || issue.path.length > best.path.length ? issue : best),
    null,
  )
}

function wanted(expected: string): string {
  switch (expected) {
    case 'int':
    case 'number':
      return 'a whole number'
    case 'object':
      return 'an object of fields'
    case 'array':
      return 'a list'
    case 'boolean':
      return 'true or false'
    default:
      return `a ${expected}`
  }
}

/** A file that is quarantined must also be one that is warned of: thresholds out of order are a slip, not a wish. */
function findContradictions(policy: Policy): PolicyProblem[] {
  return [
    ...Object.entries(policy.channels).flatMap(([id, rules]) => thresholdsOutOfOrder(id, rules)),
    ...repeatedIds('routes', policy.routes),
    ...repeatedIds('exceptions', policy.exceptions),
  ]
}

function thresholdsOutOfOrder(id: string, { warnFrom, quarantineFrom }: ChannelRules): PolicyProblem[] {
  const [warn, quarantine] = [forEachLevel(warnFrom), forEachLevel(quarantineFrom)]
  const level = levels.find((each) => (quarantine[each] ?? Infinity) < (warn[each] ?? 0))
  if (level === undefined) return []
  return [
    {
      field: `channels.${id}.quarantineFrom`,
      mistake: 'below-warn',
      at: String(warn[level]),
      problem: `is below warnFrom (${String(warn[level])})`,
      mend: 'raise it to warnFrom or more, or lower warnFrom',
    },
  ]
}

function repeatedIds(field: string, entries: readonly { readonly id: string }[]): PolicyProblem[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((entry) => entry.id === id) === index
      ? []
      : [
          {
            field: `${field}.${String(index)}.id`,
            mistake: 'taken',
            at: id,
            problem: `is taken (${id})`,
            mend: 'give each its own',
          },
        ],
  )
}
