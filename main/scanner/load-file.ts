import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs'
import type { UnreadReason } from '../../shared/domain/unread-reason.ts'

/** A file's content, read once through one handle: what is parsed is what was hashed. */
interface LoadedFile {
  readonly kind: 'loaded'
  readonly content: Buffer
  /** Lower-case hex. */
  readonly sha256: string
}

interface UnloadedFile {
  readonly kind: 'unloaded'
  readonly reason: UnreadReason
  readonly bytes: number
}

/** Opening a pipe waits for its other end otherwise. Windows has no such flag, and no pipes in folders. */
const openFlags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0)

/** Never throws, never waits. A file of more than `maxBytes` is not read. */
export function loadFile(path: string, maxBytes: number): LoadedFile | UnloadedFile {
  let bytes = 0
  let handle: number | null = null
  try {
    // A pipe or a device has no end, and merely opening some devices does something: asked before, and of what was opened.
    if (!statSync(path).isFile()) return { kind: 'unloaded', reason: 'unsupported', bytes }
    handle = openSync(path, openFlags)
    const stat = fstatSync(handle)
    if (!stat.isFile()) return { kind: 'unloaded', reason: 'unsupported', bytes }
    bytes = stat.size
    if (bytes > maxBytes) return { kind: 'unloaded', reason: 'too-large', bytes }
    const content = readWhole(handle, bytes)
    return { kind: 'loaded', content, sha256: createHash('sha256').update(content).digest('hex') }
  } catch (error) {
    return { kind: 'unloaded', reason: reasonOf(error), bytes }
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

/** What grew since `fstat` is another state of the file, for which the watcher hands it on anew. */
function readWhole(handle: number, bytes: number): Buffer {
  const content = Buffer.allocUnsafeSlow(bytes)
  let filled = 0
  while (filled < bytes) {
    const got = readSync(handle, content, filled, bytes - filled, filled)
    if (got === 0) break
    filled += got
  }
  return content.subarray(0, filled)
}

function reasonOf(error: unknown): UnreadReason {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'vanished'
    case 'EBUSY':
    case 'ETXTBSY':
      return 'locked'
    case 'EPERM':
    case 'EACCES':
      return 'no-permission'
    case 'ERR_MEMORY_ALLOCATION_FAILED':
      return 'out-of-memory'
    default:
      return 'damaged'
  }
}
