/**
 * One encrypted file of the vault: AES-256-GCM with a key of its own, derived from the vault key and a random salt, so that
 * a nonce can never meet the same key twice. Layout, big-endian:
 *
 *   magic 8 | salt 16 | metadata length u32 | metadata (sealed) | content (encrypted) | content tag 16
 *
 * The metadata (name, place, times, digest) is sealed apart, so that the list of cases is read without the content.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, type DecipherGCM } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { z } from 'zod'
import { eventFile } from './stored-event.ts'

const magic = Buffer.from('SWDLVLT1')
const saltBytes = 16
const tagBytes = 16
const chunkBytes = 1024 ** 2
/** Metadata is a path and a few numbers; more is a damaged file. */
const mostMetadataBytes = 256 * 1024

export const vaultMetadata = z.strictObject({
  caseNumber: z.string(),
  path: z.string(),
  /** What may be shown of it. */
  file: eventFile,
  bytes: z.int().min(0),
  sha256: z.string(),
  mode: z.int(),
  modifiedMs: z.number(),
  accessedMs: z.number(),
  takenMs: z.number(),
  people: z.int().min(0),
  placeholder: z.string().nullable(),
})

export type VaultMetadata = z.infer<typeof vaultMetadata>

/** Why a vault file cannot be opened: damaged, cut short, or sealed by another key. */
export class VaultFileError extends Error {
  override readonly name = 'VaultFileError'
}

/** AES-256-GCM in one piece, for metadata and journal entries: nonce 12 | ciphertext | tag 16. */
export function sealBytes(key: Uint8Array, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** @throws VaultFileError where the key is another or the bytes were changed. */
export function unsealBytes(key: Uint8Array, sealed: Uint8Array): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
    return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - tagBytes)), decipher.final()])
  } catch {
    throw new VaultFileError('damaged, or sealed by another key')
  }
}

/**
 * Encrypts all of `source` to `target`. Answers the SHA-256 of what was read and how many bytes were written. A report of usual
 * size is read once and written once: each call of its own waits for its turn among all that the PC is doing.
 */
export async function writeVaultFile(
  source: FileHandle,
  target: FileHandle,
  vaultKey: Uint8Array,
  metadata: VaultMetadata,
): Promise<{ readonly sha256: string; readonly writtenBytes: number }> {
  const salt = randomBytes(saltBytes)
  const keys = fileKeys(vaultKey, salt)
  const sealed = sealBytes(keys.metadata, Buffer.from(JSON.stringify(metadata)))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(sealed.length)
  // The content key is used for this one stream only, so a fixed nonce never meets it twice.
  const cipher = createCipheriv('aes-256-gcm', keys.content, Buffer.alloc(12))
  const hash = createHash('sha256')
  // One byte more than there should be: what comes then is short, and its end is known without asking once more.
  const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, metadata.bytes + 1))
  let waiting: Uint8Array[] = [magic, salt, length, sealed]
  let writtenBytes = 0
  const write = async (): Promise<void> => {
    const bytes = Buffer.concat(waiting)
    waiting = []
    await writeAll(target, bytes)
    writtenBytes += bytes.length
  }
  for (let position = 0; ;) {
    const { bytesRead } = await source.read(chunk, 0, chunk.length, position)
    const plain = chunk.subarray(0, bytesRead)
    hash.update(plain)
    waiting.push(cipher.update(plain))
    position += bytesRead
    if (bytesRead === 0 || (bytesRead < chunk.length && position === metadata.bytes)) break
    await write()
  }
  waiting.push(cipher.final(), cipher.getAuthTag())
  await write()
  return { sha256: hash.digest('hex'), writtenBytes }
}

/** @throws VaultFileError where it is damaged or sealed by another key. */
export async function readVaultMetadata(path: string, vaultKey: Uint8Array): Promise<VaultMetadata> {
  const file = await open(path, 'r')
  try {
    return (await readHead(file, vaultKey)).metadata
  } finally {
    await file.close()
  }
}

/**
 * Decrypts `source` to `target`. What was written counts only after this returned: the tag at the end is what proves it.
 * @throws VaultFileError where it is damaged or sealed by another key.
 */
export async function readVaultFile(
  source: FileHandle,
  target: FileHandle,
  vaultKey: Uint8Array,
): Promise<VaultMetadata> {
  const { metadata, keys, contentAt } = await readHead(source, vaultKey)
  const end = (await source.stat()).size - tagBytes
  if (end < contentAt) throw new VaultFileError('cut short')
  const decipher = createDecipheriv('aes-256-gcm', keys.content, Buffer.alloc(12))
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(chunkBytes)
  let position = contentAt
  while (position < end) {
    const { bytesRead } = await source.read(chunk, 0, Math.min(chunkBytes, end - position), position)
    if (bytesRead === 0) throw new VaultFileError('cut short')
    position += bytesRead
    const plain = decipher.update(chunk.subarray(0, bytesRead))
    hash.update(plain)
    await writeAll(target, plain)
  }
  await proveWhole(source, end, decipher)
  if (hash.digest('hex') !== metadata.sha256) throw new VaultFileError('content does not match its digest')
  return metadata
}

async function proveWhole(source: FileHandle, tagAt: number, decipher: DecipherGCM): Promise<void> {
  const tag = Buffer.alloc(tagBytes)
  await source.read(tag, 0, tagBytes, tagAt)
  try {
    decipher.setAuthTag(tag)
    decipher.final()
  } catch {
    throw new VaultFileError('damaged, or sealed by another key')
  }
}

async function readHead(file: FileHandle, vaultKey: Uint8Array) {
  const head = Buffer.alloc(magic.length + saltBytes + 4)
  const { bytesRead } = await file.read(head, 0, head.length, 0)
  if (bytesRead < head.length || !head.subarray(0, magic.length).equals(magic))
    throw new VaultFileError('not a vault file')
  const length = head.readUInt32BE(magic.length + saltBytes)
  if (length > mostMetadataBytes) throw new VaultFileError('damaged')
  const sealed = Buffer.alloc(length)
  await file.read(sealed, 0, length, head.length)
  const keys = fileKeys(vaultKey, head.subarray(magic.length, magic.length + saltBytes))
  const parsed = vaultMetadata.safeParse(JSON.parse(unsealBytes(keys.metadata, sealed).toString('utf8')))
  if (!parsed.success) throw new VaultFileError('metadata of an unknown form')
  return { metadata: parsed.data, keys, contentAt: head.length + length }
}

function fileKeys(vaultKey: Uint8Array, salt: Uint8Array): { content: Buffer; metadata: Buffer } {
  const derived = Buffer.from(hkdfSync('sha256', vaultKey, salt, 'swaddle vault file v1', 64))
  return { content: derived.subarray(0, 32), metadata: derived.subarray(32) }
}

async function writeAll(target: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) written += (await target.write(bytes, written)).bytesWritten
}
