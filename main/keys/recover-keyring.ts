import { existsSync, renameSync } from 'node:fs'
import { KeyringError, keyringPath, readSecret, writeSecret, type Sealer } from './keyring.ts'
import { readSpareKeys, writeSpareKeys } from './spare-keys.ts'

/**
 * Seals the home's secret by a recovery code, too; an older code opens nothing any more.
 * @throws KeyringError where the keyring cannot be used; what the file system throws.
 */
export function keepSpareKeys(home: string, sealer: Sealer, code: string): void {
  const secret = readSecret(home, sealer)
  if (secret === null) throw new KeyringError('there is no keyring.json to keep a spare of')
  writeSpareKeys(home, secret, code)
}

/**
 * Makes a keyring anew out of the spare one, for the system that seals today: after a Windows password was reset by somebody
 * else, or a profile was lost, nothing opens the old one. That is set aside and never deleted.
 *
 * @returns false where the code does not open the spare one; nothing was changed then.
 */
export function recoverKeyring(home: string, sealer: Sealer, code: string, nowMs: number): boolean {
  const secret = readSpareKeys(home, code)
  if (secret === null) return false
  const path = keyringPath(home)
  if (existsSync(path)) renameSync(path, `${path}.unusable-${String(nowMs)}`)
  writeSecret(home, sealer, secret)
  return true
}
