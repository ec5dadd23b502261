import { describePolicyIssue } from './describe-policy-issue.ts'
import { migratePolicy } from './migrate-policy.ts'
import { findContradictions } from './policy-contradictions.ts'
import type { PolicyProblem } from './policy-problem.ts'
import { policySchema, type Policy } from './schema.ts'
import { lostSecret, sealedSecrets } from './secret-fields.ts'

export type CheckedPolicy =
  | { readonly kind: 'accepted'; readonly policy: Policy }
  | { readonly kind: 'refused'; readonly problems: readonly PolicyProblem[] }

/** Judges what came from a file or a form; names every field that is wrong. Never throws. */
export function checkPolicy(candidate: unknown): CheckedPolicy {
  const migrated = migratePolicy(candidate)
  // A file that was copied out of a home: what is sealed would be taken for the secret itself.
  const sealed = sealedSecrets(migrated)
  const parsed = policySchema.safeParse(migrated, { reportInput: true })
  const wrong = parsed.success ? findContradictions(parsed.data) : parsed.error.issues.flatMap(describePolicyIssue)
  const problems = [...sealed.map(lostSecret), ...wrong.filter(({ field }) => !sealed.includes(field))]
  return parsed.success && problems.length === 0
    ? { kind: 'accepted', policy: parsed.data }
    : { kind: 'refused', problems }
}
