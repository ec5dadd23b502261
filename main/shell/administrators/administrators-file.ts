import { z } from 'zod'
import { readSettings, type WriteSettings } from '../../settings/settings-file.ts'
import { noFailures } from '../../../shared/domain/guess-brake.ts'
import { administratorName, administratorRoles } from '../../../shared/ipc/administrator.ts'
import { passwordHashSchema } from './password-hash.ts'
import { brakeSchema } from './sign-in-brake.ts'

const account = z.strictObject({
  name: administratorName,
  roles: z.array(z.enum(administratorRoles)).min(1),
  password: passwordHashSchema,
  createdMs: z.number(),
})

const fileSchema = z.strictObject({
  version: z.literal(1),
  accounts: z.array(account),
  brake: brakeSchema,
  /** SHA-256 of the recovery code that was handed out at set-up. */
  recoverySha256: z.string().nullable(),
})

const setUpSchema = z.strictObject({ codeSha256: z.string().regex(/^[0-9a-f]{64}$/) })

export type Account = z.infer<typeof account>
export type AdministratorsFile = z.infer<typeof fileSchema>

const fileName = 'administrators'
const setUpName = 'set-up-code'

const nobody: AdministratorsFile = { version: 1, accounts: [], brake: noFailures, recoverySha256: null }

/**
 * Who administers this PC, in `administrators.json`. A damaged file is an error, never "nobody yet": that would let the
 * next one who holds an old set-up code take over.
 */
export class AdministratorsStore {
  readonly #home: string
  readonly #write: WriteSettings

  constructor(home: string, write: WriteSettings) {
    this.#home = home
    this.#write = write
  }

  /** @throws ZodError or Error when the file is there and cannot be understood. */
  read(): AdministratorsFile {
    const stored = readSettings(this.#home, fileName)
    if (stored.kind === 'absent') return nobody
    if (stored.kind === 'unreadable') throw new Error(`${fileName}.json cannot be read`)
    return fileSchema.parse(stored.value)
  }

  write(file: AdministratorsFile): void {
    this.#write(this.#home, fileName, file)
  }

  /** SHA-256 of the code that installer or deployment left for the first administrator; null where there is none. */
  setUpCodeSha256(): string | null {
    const stored = readSettings(this.#home, setUpName)
    const parsed = setUpSchema.safeParse(stored.kind === 'stored' ? stored.value : null)
    return parsed.success ? parsed.data.codeSha256 : null
  }
}
