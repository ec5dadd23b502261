import type { PolicyProblem } from './policy-problem.ts'

/** Fields that open something: release codes, the endpoint, the digests and numbers of all PCs. */
export const secretFields = [['release', 'offlineSecret'], ['endpoint', 'token'], ['organisationKey']] as const

/** What a stored policy holds in place of a secret. Whoever copies the file to another PC takes no secret along. */
export const sealedMark = 'sealed:v1:'

/** Fields of a candidate that hold a secret as a home stores it, `endpoint.token`. */
export function sealedSecrets(candidate: unknown): readonly string[] {
  return secretFields.filter((path) => isSealed(valueAt(candidate, path))).map((path) => path.join('.'))
}

export function isSealed(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(sealedMark)
}

/** What stands at that path; `undefined` where nothing does. */
export function valueAt(candidate: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    candidate,
  )
}

/** A policy that was copied out of its home, or stored under a key that is gone. */
export function lostSecret(field: string): PolicyProblem {
  const problem = 'was sealed under another key and cannot be opened here'
  return { field, mistake: 'lost-secret', at: '', problem, mend: 'give it anew' }
}
