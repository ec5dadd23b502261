import { createCipheriv, createHash, pbkdf2Sync } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { argon2id } from '../../main/scanner/read/locked/argon2id.ts'
import { decipherBlowfish } from '../../main/scanner/read/locked/blowfish.ts'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { zipFile, type ZipMember } from './zip-file.ts'

export interface DocumentLock {
  readonly password: string
  readonly cipher: 'blowfish' | 'aes-128-cbc' | 'aes-192-cbc' | 'aes-256-cbc' | 'des-ede3-cbc' | 'aes-256-gcm'
  readonly startHash?: 'sha1' | 'sha256'
  readonly derivation?: 'pbkdf2' | 'argon2id'
  /** Of PBKDF2, as the manifest tells; really done are at most ten thousand. */
  readonly rounds?: number
  /** The manifest leaves the checksum wrong. */
  readonly wrongCheck?: boolean
  /** The whole package as one part, as LibreOffice has done since 24.8. */
  readonly whole?: boolean
  /** What becomes of the manifest's text. */
  readonly edit?: (manifest: string) => string
}

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet'
const names = {
  blowfish: 'Blowfish CFB',
  'aes-128-cbc': 'http://www.w3.org/2001/04/xmlenc#aes128-cbc',
  'aes-192-cbc': 'http://www.w3.org/2001/04/xmlenc#aes192-cbc',
  'aes-256-cbc': 'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
  'des-ede3-cbc': 'http://www.w3.org/2001/04/xmlenc#tripledes-cbc',
  'aes-256-gcm': 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
} as const
const keyBytes = {
  blowfish: 16,
  'aes-128-cbc': 16,
  'aes-192-cbc': 24,
  'aes-256-cbc': 32,
  'des-ede3-cbc': 24,
  'aes-256-gcm': 32,
} as const
const ivBytes = {
  blowfish: 8,
  'aes-128-cbc': 16,
  'aes-192-cbc': 16,
  'aes-256-cbc': 16,
  'des-ede3-cbc': 8,
  'aes-256-gcm': 12,
} as const

/** The least that Argon2 takes, so that tests are quick. */
const costs = { passes: 1, memoryKilobytes: 64, lanes: 2 }

/** An OpenDocument package whose parts are encrypted as the manifest tells (OpenDocument part 2, 4.8). */
export function encryptedOpenDocument(parts: readonly ZipMember[], lock: DocumentLock): Buffer {
  const kind = { name: 'mimetype', content: mimetype, stored: true }
  if (lock.whole === true) {
    const inner = { name: 'encrypted-package', content: zipFile([kind, ...parts]) }
    const { member, entry } = encryptedPart(inner, lock)
    return zipFile([kind, member, manifest([entry], lock)])
  }
  const locked = parts.map((part) => encryptedPart(part, lock))
  return zipFile([
    kind,
    ...locked.map(({ member }) => member),
    manifest(
      locked.map(({ entry }) => entry),
      lock,
    ),
  ])
}

function encryptedPart(part: ZipMember, lock: DocumentLock): { readonly member: ZipMember; readonly entry: string } {
  const plain = Buffer.from(part.content)
  const packed = deflateRawSync(plain)
  const [salt, iv] = [Buffer.alloc(16, part.name), Buffer.alloc(ivBytes[lock.cipher], `iv${part.name}`)]
  const startHash = lock.startHash ?? 'sha256'
  const start = createHash(startHash).update(lock.password).digest()
  const rounds = lock.rounds ?? 1024
  const size = keyBytes[lock.cipher]
  const key =
    lock.derivation === 'argon2id'
      ? (argon2id(start, salt, size, costs, budget()) ?? Buffer.alloc(0))
      : pbkdf2Sync(start, salt, Math.min(Math.max(rounds, 1), 10_000), size, 'sha1')
  const check = createHash(startHash).update(packed.subarray(0, 1024)).digest()
  if (lock.wrongCheck === true) check.reverse()
  const checked =
    lock.cipher === 'aes-256-gcm'
      ? ''
      : ` manifest:checksum-type="${startHash === 'sha1' ? 'SHA1/1K' : 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k'}" manifest:checksum="${check.toString('base64')}"`
  const derived =
    lock.derivation === 'argon2id'
      ? `manifest:key-derivation-name="urn:org:documentfoundation:names:experimental:office:manifest:argon2id" loext:argon2-iterations="${costs.passes}" loext:argon2-memory="${costs.memoryKilobytes}" loext:argon2-lanes="${costs.lanes}"`
      : `manifest:key-derivation-name="PBKDF2" manifest:iteration-count="${rounds}"`
  const entry =
    `<manifest:file-entry manifest:full-path="${part.name}" manifest:media-type="text/xml" manifest:size="${plain.length}"><manifest:encryption-data${checked}>` +
    `<manifest:algorithm manifest:algorithm-name="${names[lock.cipher]}" manifest:initialisation-vector="${iv.toString('base64')}"/>` +
    `<manifest:start-key-generation manifest:start-key-generation-name="${startHash === 'sha1' ? 'SHA1' : 'http://www.w3.org/2000/09/xmldsig#sha256'}" manifest:key-size="${start.length}"/>` +
    `<manifest:key-derivation ${derived} manifest:key-size="${size}" manifest:salt="${salt.toString('base64')}"/></manifest:encryption-data></manifest:file-entry>`
  return { member: { name: part.name, content: encrypted(lock.cipher, key, iv, packed), stored: true }, entry }
}

function encrypted(cipher: DocumentLock['cipher'], key: Buffer, iv: Buffer, plain: Buffer): Buffer {
  switch (cipher) {
    case 'blowfish':
      return enciphered(key, iv, plain)
    case 'aes-256-gcm': {
      const made = createCipheriv(cipher, key, iv)
      return Buffer.concat([iv, made.update(plain), made.final(), made.getAuthTag()])
    }
    default: {
      const made = createCipheriv(cipher, key, iv)
      return Buffer.concat([made.update(plain), made.final()])
    }
  }
}

/** Cipher feedback, block by block, out of deciphering nothing: that of a block of zeros is the stream. */
function enciphered(key: Buffer, iv: Buffer, plain: Buffer): Buffer {
  const blocks: Buffer[] = []
  let feedback = iv
  for (let at = 0; at < plain.length; at += 8) {
    const stream = decipherBlowfish(key, feedback, Buffer.alloc(8), budget())
    if (stream === null) throw new Error('a key that Blowfish does not take')
    feedback = Buffer.from(plain.subarray(at, at + 8).map((byte, i) => byte ^ (stream[i] ?? 0)))
    blocks.push(feedback)
  }
  return Buffer.concat(blocks)
}

function manifest(entries: readonly string[], { edit = (text) => text }: DocumentLock): ZipMember {
  const content = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" manifest:version="1.3">${entries.join('')}</manifest:manifest>`
  return { name: 'META-INF/manifest.xml', content: edit(content) }
}

function budget(): ReadBudget {
  return new ReadBudget(defaultPolicy.limits)
}
