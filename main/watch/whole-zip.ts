import { open, type FileHandle } from 'node:fs/promises'
import { errorCode, type FileState } from './file-state.ts'

/** Names that promise a zip: only these are opened before they have settled. */
const zipName = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|ods|docx|zip)$/i

export function hasZipName(name: string): boolean {
  return zipName.test(name)
}

const endBytes = 22
const entryBytes = 46
/** A workbook's directory is a few kilobytes; a larger one settles by two samples like any other file. */
const longestDirectory = 1024 ** 2
/** Up to here one read is cheaper than many. */
const smallBytes = 512 * 1024
const samples = 16
const sampleBytes = 64

/**
 * Whether the zip at `path` is all there: its last record ends the file, the directory lies right before it, every entry
 * points at a local header, and none of the places looked at in between is a hole. A writer writes that record last, so such
 * a file needs no second look after a pause. `false` says nothing: wait and look again.
 */
export async function isWholeZip(path: string, state: FileState): Promise<boolean> {
  if (state.bytes < endBytes + entryBytes) return false
  let handle: FileHandle | null = null
  try {
    handle = await open(path, 'r')
    if (!(await isWhole(handle, state.bytes))) return false
    const after = await handle.stat()
    return after.size === state.bytes && after.mtimeMs === state.modifiedMs
  } catch (error) {
    if (errorCode(error) === '') throw error
    return false
  } finally {
    await handle?.close()
  }
}

/** Bytes of the file, from memory where all of it was read at once. */
type ReadAt = (at: number, length: number) => Promise<Buffer>

async function isWhole(handle: FileHandle, bytes: number): Promise<boolean> {
  // A daily report is read at once: each read of its own waits for its turn among all that the PC is doing.
  const all = bytes <= smallBytes ? await readAt(handle, 0, bytes) : null
  const read: ReadAt = (at, length) =>
    all === null ? readAt(handle, at, length) : Promise.resolve(all.subarray(at, at + length))

  const end = await read(bytes - endBytes, endBytes)
  // Only the plain form is taken: a comment or zip64 is rare in workbooks and costs no more than the ordinary wait.
  if (end.readUInt32LE(0) !== 0x06054b50 || end.readUInt16LE(20) !== 0) return false
  const [entries, directoryBytes, directoryAt] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)]
  if (entries === 0 || end.readUInt16LE(8) !== entries || directoryBytes > longestDirectory) return false
  if (directoryAt + directoryBytes + endBytes !== bytes) return false

  const offsets = localHeaders(await read(directoryAt, directoryBytes), entries, directoryAt)
  if (offsets === null) return false
  const headers = await Promise.all(spread(offsets, 64).map((offset) => read(offset, 4)))
  if (headers.some((header) => header.readUInt32LE(0) !== 0x04034b50)) return false
  return !(await hasHole(read, directoryAt))
}

/** Where the directory says that each member begins, or `null` where it is not a directory of so many members. */
function localHeaders(directory: Buffer, entries: number, dataBytes: number): number[] | null {
  const offsets: number[] = []
  let at = 0
  for (let entry = 0; entry < entries; entry++) {
    if (at + entryBytes > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null
    const packedBytes = directory.readUInt32LE(at + 20)
    const offset = directory.readUInt32LE(at + 42)
    if (offset + packedBytes + 4 > dataBytes) return null
    offsets.push(offset)
    at +=
      entryBytes + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return at === directory.length ? offsets : null
}

/** Downloads in several parts may write the end before the middle: what is not written yet reads as zeros. */
async function hasHole(read: ReadAt, dataBytes: number): Promise<boolean> {
  const room = dataBytes - sampleBytes
  if (room <= 0) return false
  const places = Array.from({ length: samples }, (_, i) => Math.floor((room * (i + 1)) / (samples + 1)))
  const looked = await Promise.all(places.map((at) => read(at, sampleBytes)))
  return looked.some((bytes) => bytes.every((byte) => byte === 0))
}

/** At most `most` of them, the first and the last included. */
function spread(offsets: readonly number[], most: number): readonly number[] {
  if (offsets.length <= most) return offsets
  const step = (offsets.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, i) => offsets[Math.round(i * step)] ?? 0)
}

/** Exactly so many bytes; a shorter answer throws like a failed read, since the file shrank meanwhile. */
async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, at)
  if (bytesRead < length) throw Object.assign(new Error('file is shorter than it was'), { code: 'ESHORT' })
  return buffer
}
