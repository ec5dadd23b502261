import type { z } from 'zod'
import type { PolicyProblem } from './policy-problem.ts'
import { mendOfForm } from './text-forms.ts'

type Issue = z.core.$ZodIssue

/** What one issue of the policy's schema says in words; several where several fields of one place do not exist. */
export function describePolicyIssue(issue: Issue): readonly PolicyProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => noSuchField([...issue.path, key]))
  if (issue.code === 'invalid_union') return describeUnion(issue)
  const said = isMissing(issue)
    ? { ...whatIsWrong(issue), mistake: 'needed' as const, problem: 'is missing' }
    : whatIsWrong(issue)
  return [{ at: '', ...said, field: issue.path.join('.') }]
}

type Said = Omit<PolicyProblem, 'field' | 'at'> & Partial<Pick<PolicyProblem, 'at'>>

function whatIsWrong(issue: Issue): Said {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_type': {
      const mistake = issue.expected === 'int' || issue.expected === 'number' ? 'number' : 'form'
      return { mistake, problem: 'has the wrong type', mend: `give ${wanted(issue.expected)}` }
    }
    case 'invalid_value':
      return notOneOf(issue.values)
    case 'invalid_format':
      return wrongForm(issue)
    default:
      return { mistake: 'form', problem: issue.message, mend: 'see docs/policy.md' }
  }
}

/** The schema reports what it was given: of a field that is not there that is nothing. */
function isMissing(issue: Issue): boolean {
  return (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined
}

function noSuchField(path: readonly PropertyKey[]): PolicyProblem {
  const mend = 'check its spelling, or leave it out'
  return { field: path.join('.'), mistake: 'unknown', at: '', problem: 'there is no such field', mend }
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Said {
  const at = String(minimum)
  if (origin === 'string') return { mistake: 'needed', at, problem: 'is empty', mend: 'fill it in' }
  if (origin === 'array') return { mistake: 'needed', at, problem: 'is empty', mend: `give at least ${at}` }
  return { mistake: 'too-small', at, problem: 'is too small', mend: `give at least ${at}` }
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Said {
  const at = String(maximum)
  return origin === 'string'
    ? { mistake: 'too-long', at, problem: 'is too long', mend: `give at most ${at} letters` }
    : { mistake: 'too-large', at, problem: 'is too large', mend: `give at most ${at}` }
}

function notOneOf(values: readonly z.core.util.Primitive[]): Said {
  return { mistake: 'value', problem: 'is not one of its values', mend: `give ${values.map(String).join(' or ')}` }
}

function wrongForm({ format, pattern }: z.core.$ZodIssueInvalidStringFormat): Said {
  const problem = 'has the wrong form'
  if (format === 'url') return { mistake: 'url', problem, mend: 'give an http or https address' }
  if (format === 'date') return { mistake: 'day', problem, mend: 'give a day that exists, YYYY-MM-DD' }
  return { mistake: 'form', problem, mend: mendOfForm(pattern) }
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
    case 'string':
      return 'a text'
    default:
      return `a ${expected}`
  }
}

/** Of several forms that a field may have, the one that was meant is the one that was followed furthest. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion): readonly PolicyProblem[] {
  const { errors, path } = issue
  const field = path.join('.')
  if ('options' in issue && Array.isArray(issue.options)) return [{ field, at: '', ...notOneOf(issue.options) }]
  const values = errors.flat().flatMap((each) => (each.code === 'invalid_value' ? each.values : []))
  if (values.length > 0) return [{ field, at: '', ...notOneOf(values) }]
  const meant = errors.reduce((best, branch) => (furthest(branch) > furthest(best) ? branch : best), errors[0] ?? [])
  return meant.flatMap((each) => describePolicyIssue({ ...each, path: [...path, ...each.path] }))
}

function furthest(branch: readonly Issue[]): number {
  return Math.max(-1, ...branch.map(({ path }) => path.length))
}
