import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { SecretBox } from '../agent/ports.ts'

const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM under a key of the keyring, each secret with a nonce of its own. `key`: 32 bytes. */
export function createSecretBox(key: Uint8Array): SecretBox {
  return {
    seal: (secret) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const sealed = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return sealed.toString('base64')
    },
    open: (text) => {
      const sealed = Buffer.from(text, 'base64')
      if (sealed.length < nonceBytes + tagBytes) return null
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
        decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
        const plain = decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes))
        return Buffer.concat([plain, decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}
