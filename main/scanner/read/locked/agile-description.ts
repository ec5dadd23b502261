import type { ChainedCipher } from './block-cipher.ts'
import { XmlTokens, type OpenTag } from '../xlsx/xml-tokens.ts'

/** How something is encrypted: the package, or the key to it ([MS-OFFCRYPTO] 2.3.4.10). */
export interface AgileManner {
  /** By the engine's name. */
  readonly hash: string
  readonly cipher: ChainedCipher
  readonly keyBytes: number
  readonly blockBytes: number
  readonly hashBytes: number
  readonly salt: Buffer
}

export interface AgileDescription {
  readonly content: AgileManner
  readonly key: AgileManner & {
    readonly rounds: number
    readonly verifier: Buffer
    readonly verifierHash: Buffer
    readonly contentKey: Buffer
  }
}

const hashes: ReadonlyMap<string, string> = new Map([
  ['SHA1', 'sha1'],
  ['SHA-1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA-256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA-384', 'sha384'],
  ['SHA512', 'sha512'],
  ['SHA-512', 'sha512'],
  ['MD5', 'md5'],
])

/** Word and Excel write AES; the rest is what their policies and other writers may choose. RC2 stays locked. */
const ciphers: ReadonlyMap<string, ChainedCipher> = new Map([
  ['AES', 'aes'],
  ['DES', 'des'],
  ['3DES', 'des'],
  ['3DES_112', 'des'],
])

const bits = 8
const mostHeldBytes = 64 * 1024

/** Reads the XML that stands behind the first eight bytes of `EncryptionInfo`; null where it tells nothing usable. */
export function agileDescription(info: Buffer): AgileDescription | null {
  const found: { content: AgileManner | null; key: AgileDescription['key'] | null } = { content: null, key: null }
  const tokens = new XmlTokens({
    open: (tag) => {
      if (tag.name === 'keyData') found.content ??= mannerOf(tag)
      if (tag.name !== 'encryptedKey' || found.key !== null) return
      const manner = mannerOf(tag)
      const rounds = Number(tag.attribute('spinCount') ?? Number.NaN)
      if (manner === null || !Number.isInteger(rounds)) return
      const [verifier, verifierHash, contentKey] = [
        'encryptedVerifierHashInput',
        'encryptedVerifierHashValue',
        'encryptedKeyValue',
      ].map((name) => Buffer.from(tag.attribute(name) ?? '', 'base64'))
      if (verifier === undefined || verifierHash === undefined || contentKey === undefined) return
      found.key = { ...manner, rounds, verifier, verifierHash, contentKey }
    },
  })
  tokens.feed(info.toString('utf8', bits, mostHeldBytes))
  const { content, key } = found
  return content === null || key === null ? null : { content, key }
}

function mannerOf(tag: OpenTag): AgileManner | null {
  const hash = hashes.get(tag.attribute('hashAlgorithm') ?? '')
  const cipher = ciphers.get(tag.attribute('cipherAlgorithm') ?? '')
  const number = (attribute: string): number => Number(tag.attribute(attribute) ?? Number.NaN)
  const [keyBytes, blockBytes, hashBytes] = [number('keyBits') / bits, number('blockSize'), number('hashSize')]
  const sound = keyBytes > 0 && keyBytes <= 64 && blockBytes > 0 && blockBytes <= 64 && hashBytes > 0 && hashBytes <= 64
  if (hash === undefined || cipher === undefined || !sound || tag.attribute('cipherChaining') !== 'ChainingModeCBC')
    return null
  const salt = Buffer.from(tag.attribute('saltValue') ?? '', 'base64')
  return { hash, cipher, keyBytes, blockBytes, hashBytes, salt }
}
