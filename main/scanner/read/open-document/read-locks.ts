import type { ChainedCipher } from '../locked/block-cipher.ts'
import { XmlTokens, type OpenTag } from '../xlsx/xml-tokens.ts'

export type LockCipher =
  | { readonly kind: 'blowfish' }
  | { readonly kind: 'chained'; readonly cipher: ChainedCipher }
  | { readonly kind: 'counted' }

export type KeyDerivation =
  | { readonly kind: 'pbkdf2'; readonly rounds: number }
  | { readonly kind: 'argon2id'; readonly passes: number; readonly memoryKilobytes: number; readonly lanes: number }

/** How one part of an OpenDocument package is encrypted (OpenDocument 1.3 part 2, 4.8). */
export interface PartLock {
  readonly path: string
  readonly cipher: LockCipher
  readonly iv: Buffer
  readonly startHash: 'sha1' | 'sha256'
  readonly derivation: KeyDerivation
  readonly salt: Buffer
  readonly keyBytes: number
  /** Of the first 1,024 bytes, deflated and plain; null where the cipher itself tells a wrong key. */
  readonly check: { readonly hash: 'sha1' | 'sha256'; readonly value: Buffer } | null
  /** What the part inflates to, as the manifest claims. */
  readonly plainBytes: number | null
}

/**
 * The locks that a manifest tells of, by their parts' paths; null in place of a lock that no password opens (OpenPGP) or
 * that is described in a way we do not know.
 */
export function readLocks(manifest: string): ReadonlyMap<string, PartLock | null> {
  const locks = new Map<string, PartLock | null>()
  let path = ''
  let told: Map<string, OpenTag> | null = null
  let entry: OpenTag | null = null
  const tokens = new XmlTokens({
    open: (tag) => {
      if (tag.name === 'file-entry') {
        entry = tag
        path = tag.prefixed('full-path') ?? ''
      } else if (tag.name === 'encryption-data') told = new Map([[tag.name, tag]])
      else told?.set(tag.name, tag)
    },
    close: (name) => {
      if (name !== 'encryption-data') return
      if (told !== null && entry !== null) locks.set(path, lockOf(path, entry, told))
      told = null
    },
  })
  tokens.feed(manifest)
  return locks
}

function lockOf(path: string, entry: OpenTag, tags: ReadonlyMap<string, OpenTag>): PartLock | null {
  const [algorithm, derive] = [tags.get('algorithm'), tags.get('key-derivation')]
  const cipher = cipherOf(algorithm?.prefixed('algorithm-name') ?? '')
  if (algorithm === undefined || derive === undefined || cipher === null) return null
  const derivation = derivationOf(derive)
  const keyBytes = number(derive, 'key-size') ?? 16
  if (derivation === null || keyBytes < 1 || keyBytes > 64) return null
  const checkType = tags.get('encryption-data')?.prefixed('checksum-type') ?? null
  return {
    path,
    cipher,
    iv: bytes(algorithm, 'initialisation-vector'),
    startHash: /sha256$/i.test(tags.get('start-key-generation')?.prefixed('start-key-generation-name') ?? '')
      ? 'sha256'
      : 'sha1',
    derivation,
    salt: bytes(derive, 'salt'),
    keyBytes,
    check:
      checkType === null
        ? null
        : {
            hash: /sha256/i.test(checkType) ? 'sha256' : 'sha1',
            value: bytes(tags.get('encryption-data') ?? entry, 'checksum'),
          },
    plainBytes: number(entry, 'size'),
  }
}

/** Old names and the addresses that came later mean the same. */
function cipherOf(name: string): LockCipher | null {
  if (/blowfish/i.test(name)) return { kind: 'blowfish' }
  if (/#aes\d+-cbc$/.test(name)) return { kind: 'chained', cipher: 'aes' }
  if (name.endsWith('#tripledes-cbc')) return { kind: 'chained', cipher: 'des' }
  return /#aes\d+-gcm$/.test(name) ? { kind: 'counted' } : null
}

function derivationOf(tag: OpenTag): KeyDerivation | null {
  const name = tag.prefixed('key-derivation-name') ?? ''
  if (/pbkdf2$/i.test(name)) return { kind: 'pbkdf2', rounds: number(tag, 'iteration-count') ?? 1024 }
  if (!/argon2id$/i.test(name)) return null
  const [passes, memoryKilobytes, lanes] = ['iterations', 'memory', 'lanes'].map((cost) =>
    number(tag, `argon2-${cost}`),
  )
  return { kind: 'argon2id', passes: passes ?? 3, memoryKilobytes: memoryKilobytes ?? 65_536, lanes: lanes ?? 4 }
}

function number(tag: OpenTag, name: string): number | null {
  const told = Number(tag.prefixed(name) ?? Number.NaN)
  return Number.isInteger(told) && told >= 0 ? told : null
}

function bytes(tag: OpenTag, name: string): Buffer {
  return Buffer.from(tag.prefixed(name) ?? '', 'base64')
}
