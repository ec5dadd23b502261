import type { SecretBox } from '../agent/ports.ts'
import type { PolicyProblem } from '../../shared/policy/policy-problem.ts'
import { isSealed, lostSecret, sealedMark, secretFields, valueAt } from '../../shared/policy/secret-fields.ts'

type Fields = Readonly<Record<string, unknown>>

/** The policy with its secrets sealed, as it is written to the home. */
export function sealSecrets(written: Fields, box: SecretBox): Fields {
  return secretFields.reduce<Fields>(
    (policy, path) => change(policy, path, (secret) => (isPlain(secret) ? sealedMark + box.seal(secret) : secret)),
    written,
  )
}

/** Whether a stored policy holds a secret that anybody can read, because a person wrote the file. */
export function holdsPlainSecrets(stored: unknown): boolean {
  return secretFields.some((path) => isPlain(valueAt(stored, path)))
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
        if (!isSealed(secret)) return secret
        const plain = box.open(secret.slice(sealedMark.length))
        if (plain === null) lost.push(lostSecret(path.join('.')))
        return plain ?? undefined
      }),
    stored,
  )
  return { policy, lost }
}

function isPlain(secret: unknown): secret is string {
  return typeof secret === 'string' && secret !== '' && !isSealed(secret)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** With one field changed, where it is there; `undefined` leaves the field out. */
function change(policy: Fields, [head = '', ...rest]: readonly string[], to: (value: unknown) => unknown): Fields {
  if (!Object.hasOwn(policy, head)) return policy
  const { [head]: value, ...others } = policy
  if (rest.length > 0) return isFields(value) ? { ...policy, [head]: change(value, rest, to) } : policy
  const changed = to(value)
  return changed === undefined ? others : { ...policy, [head]: changed }
}
