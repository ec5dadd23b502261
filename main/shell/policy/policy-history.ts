import { z } from 'zod'
import { readSettings, setAsideUnreadable, type WriteSettings } from '../../settings/settings-file.ts'

const entry = z.strictObject({
  timeMs: z.number(),
  by: z.string(),
  note: z.string(),
  fields: z.array(z.string()),
  /** As written: only what differs from the defaults. */
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

  constructor(home: string, write: WriteSettings) {
    this.#home = home
    this.#write = write
  }

  /** A damaged history is no reason to refuse a change: the events tell who changed what, too. */
  read(): readonly PolicyHistoryEntry[] {
    const stored = readSettings(this.#home, fileName)
    const parsed = fileSchema.safeParse(stored.kind === 'stored' ? stored.value : null)
    return parsed.success ? parsed.data.entries : []
  }

  add(added: PolicyHistoryEntry): void {
    const entries = [added, ...this.read()].slice(0, mostEntries)
    setAsideUnreadable(this.#home, fileName, added.timeMs)
    this.#write(this.#home, fileName, { entries })
  }
}
