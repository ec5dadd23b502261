import { safeStorage } from 'electron'
import { plainSealer, type Sealer } from '../keys/keyring.ts'

/**
 * Seals by the operating system's own store (DPAPI on Windows). It guards against other users of this PC and against who
 * carries the disk away, not against other programs of the same user. Where there is none, the secret lies plain.
 */
export function systemSealer(): Sealer {
  if (!safeStorage.isEncryptionAvailable()) return plainSealer
  // Linux without a keyring offers a fixed password: that is no seal, and must not be taken for one.
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return plainSealer
  return {
    kind: 'safe-storage',
    seal: (secret) => safeStorage.encryptString(Buffer.from(secret).toString('base64')),
    unseal: (sealed) => Buffer.from(safeStorage.decryptString(Buffer.from(sealed)), 'base64'),
  }
}
