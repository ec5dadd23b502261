import type { SecretBox } from '../agent/ports.ts'
import type { PolicyProblem } from '../../shared/policy/check-policy.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a stored policy holds in place of a secret. Whoever copies the file to another PC takes no secret along. */
const marker = 'sealed:v1:'

/** Fields that open something: release codes, the endpoint, the digests and numbers of all PCs. */
const secretFields = [['release', 'offlineSecret'], ['endpoint', 'token'], ['organisationKey']] as const

/** The policy with its secrets sealed, as it is written to the home. */
export function sealSecrets(written: Fields, box: SecretBox): Fields {
  return secretFields.reduce<Fields>(
    (policy, path) => change(policy, path, (secret) => (isPlain(secret) ? marker + box.seal(secret) : secret)),
    written,
  )
}

/** Whether a stored policy holds a secret that anybody can read, because a person wrote the file. */
export function holdsPlainSecrets(stored: unknown): boolean {
  return isFields(stored) && secretFields.some((path) => isPlain(at(stored, path)))
}

export interface OpenedPolicy {
  readonly policy: unknown
  /** Secrets sealed under another key: they are left out, the rest of the policy holds. */
  readonly lost: readonly PolicyProblem[]
}

/** The stored policy with its secrets opened. */
export function openSecrets(stored: unknown, box: SecretBox): OpenedPolicy {
  if (!isFields(stored)) return { policy: stored, lost: [] }
  const lost: PolicyProblem[] = []
  const policy = secretFields.reduce<Fields>(
    (opened, path) =>
      change(opened, path, (secret) => {
        if (typeof secret !== 'string' || !secret.startsWith(marker)) return secret
        const plain = box.open(secret.slice(marker.length))
        if (plain === null) lost.push(lostSecret(path.join('.')))
        return plain ?? undefined
      }),
    stored,
  )
  return { policy, lost }
}

function lostSecret(field: string): PolicyProblem {
  const problem = 'was sealed under another key and cannot be opened here'
  return { field, mistake: 'lost-secret', at: '', problem, mend: 'give it anew' }
}

function isPlain(secret: unknown): secret is string {
  return typeof secret === 'string' && secret !== '' && !secret.startsWith(marker)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function at(policy: Fields, [head, ...rest]: readonly string[]): unknown {
  const value = policy[head ?? '']
  return rest.length === 0 ? value : isFields(value) ? at(value, rest) : undefined
}

/** With one field changed, where it is there; `undefined` leaves the field out. */
function change(policy: Fields, [head = '', ...rest]: readonly string[], to: (value: unknown) => unknown): Fields {
  if (!Object.hasOwn(policy, head)) return policy
  const { [head]: value, ...others } = policy
  if (rest.length > 0) return isFields(value) ? { ...policy, [head]: change(value, rest, to) } : policy
  const changed = to(value)
  return changed === undefined ? others : { ...policy, [head]: changed }
}
