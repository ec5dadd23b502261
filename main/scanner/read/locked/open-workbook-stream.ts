import type { ReadBudget } from '../read-budget.ts'
import { BiffRecords, record } from '../xls/biff-records.ts'
import { openBinaryKey, type BlockStream } from './binary-key.ts'
import { openObfuscation, plainByte } from './xor-obfuscation.ts'
import { tryPasswords } from './try-passwords.ts'

/** Makes a stream of an old workbook plain: the workbook itself, or one of its pivot caches. */
export type OpenStream = (stream: Buffer) => Buffer

/** Records that stay plain ([MS-XLS] 2.2.10), beside those that tell of versions and encryption. */
const plainRecords: ReadonlySet<number> = new Set([
  record.begin,
  record.filePass,
  0x194, // who has it open: UsrExcl
  0x195, // FileLock
  0xe1, // InterfaceHdr
  0x196, // RRDInfo
  0x138, // RRDHead
])

const blockBytes = 1024
const recordsBetweenLooks = 4096

/** The place of a sheet in the stream, in front of its name, stays plain. */
const placeBytes = 4

/**
 * How to make the streams of an encrypted old workbook plain, by the first password that fits: RC4 of Office 97 and
 * 2002, and the XOR obfuscation of Excel 5 and 95. Null where none fits.
 */
export async function openWorkbookStream(
  stream: Buffer,
  version: 5 | 8,
  passwords: readonly string[],
  budget: ReadBudget,
): Promise<OpenStream | null> {
  const description = filePass(stream)
  if (description === null || description.length < 4) return null
  const obfuscated = version === 5 || description.readUInt16LE(0) === 0
  if (!obfuscated) {
    const keys = await tryPasswords(passwords, budget, (password) => openBinaryKey(description.subarray(2), password))
    return keys === null ? null : (locked) => withStream(locked, keys, budget)
  }
  // Of both, the last number is the check.
  const verifier = description.readUInt16LE(version === 5 ? 2 : Math.min(4, description.length - 2))
  const masks = await tryPasswords(passwords, budget, (password) => openObfuscation(password, verifier))
  return masks === null ? null : (locked) => withMasks(locked, masks, budget)
}

/** Whether a workbook's stream tells that it is encrypted. */
export function isLockedStream(stream: Buffer): boolean {
  return filePass(stream) !== null
}

function filePass(stream: Buffer): Buffer | null {
  const records = new BiffRecords(stream)
  while (records.next() && !records.is(record.endOfStream)) if (records.is(record.filePass)) return records.content()
  return null
}

function withStream(locked: Buffer, keys: BlockStream, budget: ReadBudget): Buffer {
  let block = -1
  let stream: Buffer = Buffer.alloc(0)
  return plainStream(locked, budget, (byte, at) => {
    const wanted = Math.floor(at / blockBytes)
    if (wanted !== block) {
      block = wanted
      stream = keys(block, blockBytes)
    }
    return byte ^ (stream[at % blockBytes] ?? 0)
  })
}

function withMasks(locked: Buffer, masks: Buffer, budget: ReadBudget): Buffer {
  return plainStream(locked, budget, (byte, at, bytes) => plainByte(byte, masks[(at + bytes) % 16] ?? 0))
}

/** Headers of records stay as they are; `open` gets each other byte, its place, and how long its record is. */
function plainStream(
  locked: Buffer,
  budget: ReadBudget,
  open: (byte: number, at: number, bytes: number) => number,
): Buffer {
  const plain = Buffer.from(locked)
  const records = new BiffRecords(locked)
  for (let seen = 1; records.next(); seen++) {
    if (seen % recordsBetweenLooks === 0 && !budget.inTime()) break
    if (records.is(record.filePass)) {
      // What was opened is not to be told as locked.
      plain.writeUInt16LE(0, records.start - 4)
      continue
    }
    if (plainRecords.has(records.type)) continue
    const from = records.start + (records.is(record.sheet) ? placeBytes : 0)
    for (let at = from; at < records.end; at++) plain[at] = open(locked[at] ?? 0, at, records.bytes)
  }
  return plain
}
