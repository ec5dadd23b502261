import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Crockford's letters: none looks like another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `7F3K-9QRT-…`: 24 letters of 5 bits. So many cannot be guessed, so a plain digest of it may be kept. */
export function newSecretCode(): string {
  const code = [...randomBytes(24)].map((byte) => letters.charAt(byte % letters.length)).join('')
  return code.replace(/.{4}(?=.)/g, '$&-')
}

/** As typed: case, spaces and dashes do not matter, nor do O for 0 and I or L for 1. */
export function secretCodeSha256(typed: string): string {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return createHash('sha256').update(code).digest('hex')
}

export function isSecretCode(typed: string, sha256: string | null): boolean {
  if (sha256 === null) return false
  const [given, kept] = [Buffer.from(secretCodeSha256(typed)), Buffer.from(sha256)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}
