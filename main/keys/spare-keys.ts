import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readTypedCode } from '../../shared/domain/typed-code.ts'
import { createSecretBox } from './secret-box.ts'
import { writeFileDurably } from './write-file-durably.ts'

const spareFile = z.strictObject({ version: z.literal(1), salt: z.base64(), sealed: z.base64() })

/** A second way to the home's secret, in `keyring.recovery.json`: sealed by the recovery code, and by nothing of this PC. */
export function writeSpareKeys(home: string, secret: Uint8Array, code: string): void {
  const salt = randomBytes(16)
  const sealed = createSecretBox(codeKey(code, salt)).seal(Buffer.from(secret).toString('base64'))
  const file = { version: 1, salt: salt.toString('base64'), sealed } satisfies z.infer<typeof spareFile>
  writeFileDurably(pathIn(home), JSON.stringify(file), 0o600)
}

export function hasSpareKeys(home: string): boolean {
  return existsSync(pathIn(home))
}

/** The secret, or null where the code is another one or the file is not whole: whoever types cannot tell these apart. */
export function readSpareKeys(home: string, code: string): Uint8Array | null {
  try {
    const file = spareFile.parse(JSON.parse(readFileSync(pathIn(home), 'utf8')))
    const secret = createSecretBox(codeKey(code, Buffer.from(file.salt, 'base64'))).open(file.sealed)
    return secret === null ? null : Buffer.from(secret, 'base64')
  } catch {
    return null
  }
}

function pathIn(home: string): string {
  return join(home, 'keyring.recovery.json')
}

/** The code has 120 random bits: it needs no slow hash. */
function codeKey(code: string, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', readTypedCode(code), salt, 'swaddle spare keys v1', 32))
}
