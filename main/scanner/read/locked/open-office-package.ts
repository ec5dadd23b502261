import type { ReadBudget } from '../read-budget.ts'
import { agileDescription } from './agile-description.ts'
import { openAgile } from './agile-encryption.ts'
import { openStandard } from './standard-encryption.ts'
import { tryPasswords } from './try-passwords.ts'

const agileVersion = 0x0004_0004
const standardMinor = 2

/**
 * The file within an encrypted Office file, opened by the first password that fits; null where none does. Also where the
 * description is damaged, or tells of a manner that no password opens (certificates, rights management).
 * @param info the stream `EncryptionInfo`, or null where there is none
 * @param encrypted the stream `EncryptedPackage`
 */
export async function openOfficePackage(
  info: Buffer | null,
  encrypted: Buffer,
  passwords: readonly string[],
  budget: ReadBudget,
): Promise<Buffer | null> {
  if (info === null || info.length < 8) return null
  if (info.readUInt32LE(0) === agileVersion) {
    const description = agileDescription(info)
    if (description === null) return null
    return tryPasswords(passwords, budget, (password) => openAgile(description, encrypted, password, budget))
  }
  if (info.readUInt16LE(2) !== standardMinor) return null
  return tryPasswords(passwords, budget, (password) => openStandard(info, encrypted, password, budget))
}
