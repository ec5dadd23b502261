import { z } from 'zod'
import type { SecretBox } from '../../agent/ports.ts'
import { openSecrets, sealSecrets } from '../../settings/policy-secrets.ts'
import { readSettings, setAsideUnreadable, type WriteSettings } from '../../settings/settings-file.ts'

const entry = z.strictObject({
  timeMs: z.number(),
  by: z.string(),
  note: z.string(),
  fields: z.array(z.string()),
  /** As written: only what differs from the defaults; its secrets sealed where it is stored. */
  policy: z.record(z.string(), z.unknown()),
})

const fileSchema = z.strictObject({ entries: z.array(entry) })

export type PolicyHistoryEntry = z.infer<typeof entry>

const fileName = 'policy-history'
const mostEntries = 100

/** Who changed the policy, when, what and why, newest first: enough to go back to any of the last hundred. */
export class PolicyHistory {
  readonly #home: string
  readonly #write: WriteSettings
  readonly #box: SecretBox

  constructor(home: string, write: WriteSettings, box: SecretBox) {
    this.#home = home
    this.#write = write
    this.#box = box
  }

  /** A damaged history is no reason to refuse a change: the events tell who changed what, too. */
  read(): readonly PolicyHistoryEntry[] {
    const stored = readSettings(this.#home, fileName)
    const parsed = fileSchema.safeParse(stored.kind === 'stored' ? stored.value : null)
    const entries = parsed.success ? parsed.data.entries : []
    return entries.map((each) => ({
      ...each,
      policy: openSecrets(each.policy, this.#box).policy as typeof each.policy,
    }))
  }

  add(added: PolicyHistoryEntry): void {
    const entries = [added, ...this.read()]
      .slice(0, mostEntries)
      .map((each) => ({ ...each, policy: sealSecrets(each.policy, this.#box) }))
    setAsideUnreadable(this.#home, fileName, added.timeMs)
    this.#write(this.#home, fileName, { entries })
  }
}
