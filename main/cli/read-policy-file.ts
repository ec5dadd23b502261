import { readFileSync } from 'node:fs'
import { checkPolicy } from '../../shared/policy/check-policy.ts'
import { policyProblemText } from '../../shared/policy/policy-problem.ts'
import type { CheckedPolicy } from '../../shared/policy/check-policy.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { CommandError } from './command.ts'

/** Reads and judges a policy file. @throws CommandError where it is not there or not JSON. */
export function checkPolicyFile(path: string): CheckedPolicy {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new CommandError(`policy file ${path} cannot be read (${String((error as NodeJS.ErrnoException).code)})`)
  }
  let candidate: unknown
  try {
    candidate = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new CommandError(`policy file ${path} is not JSON: ${(error as Error).message}`)
  }
  return checkPolicy(candidate)
}

/** @throws CommandError with the first problem where the policy is refused. */
export function readPolicyFile(path: string): Policy {
  const checked = checkPolicyFile(path)
  if (checked.kind === 'accepted') return checked.policy
  const [first, ...others] = checked.problems
  const more = others.length === 0 ? '' : ` (and ${String(others.length)} more)`
  throw new CommandError(`policy file ${path}: ${first === undefined ? 'refused' : policyProblemText(first)}${more}`)
}
