/** What a policy of an older version becomes. Each step makes the next version of the one before; nothing is judged here. */
type Step = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>

const steps: readonly Step[] = [
  // 1 → 2: what clerks are told has a room of its own.
  ({ contact, ...rest }) => ({ ...rest, version: 2, ...(contact === undefined ? {} : { clerk: { contact } }) }),
]

/** Leaves alone what is no object, names no version or one that is not known: the schema judges that. */
export function migratePolicy(candidate: unknown): unknown {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) return candidate
  let policy = candidate as Record<string, unknown>
  for (let version = policy['version']; typeof version === 'number'; version = policy['version']) {
    const step = steps[version - 1]
    if (step === undefined) break
    policy = step(policy)
  }
  return policy
}
