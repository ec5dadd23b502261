import { SectorChains } from './sector-chains.ts'

/** A stream of an OLE2 compound file. */
export interface OleStream {
  /** Storages and name from the root, without the root: `MBD00112233/Workbook`. */
  readonly path: string
  readonly bytes: number
  readonly content: () => Buffer
}

export interface CompoundFile {
  readonly streams: readonly OleStream[]
  /** What follows the last sector in use: nothing, in a file that nobody added to. */
  readonly behind: Buffer
  /** False where the directory or a chain is broken; asked for after streams were read, it tells of them too. */
  sound(): boolean
}

const headerBytes = 512
const entryBytes = 128
const storageType = 1
const streamType = 2
const noEntry = 0xffffffff
const miniSectorBytes = 64
const everything = Number.POSITIVE_INFINITY

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly bytes: number
}

/** Lists an OLE2 compound file ([MS-CFB]) without believing it: loops, lies and cuts end a chain and make it not sound. */
export function openCompoundFile(file: Buffer): CompoundFile | null {
  if (file.length < headerBytes) return null
  const chains = new SectorChains(file)
  const directory = chains.read(file.readUInt32LE(48), everything)
  const entries: Entry[] = []
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) entries.push(entryAt(directory, at))
  const [root] = entries
  if (root === undefined) return null
  const mini = new MiniStreams(file, chains, root)
  const miniBelow = file.readUInt32LE(56)
  const { paths, whole } = pathsOf(entries)
  const streams = entries.flatMap((entry, i): OleStream[] => {
    if (entry.type !== streamType) return []
    const { start, bytes } = entry
    const content = (): Buffer => (bytes < miniBelow ? mini.read(start, bytes) : chains.read(start, bytes))
    // Entries that the tree does not reach were deleted, or are hidden there.
    return [{ path: paths.get(i) ?? entry.name, bytes, content }]
  })
  return { streams, behind: file.subarray(chains.end), sound: () => whole && chains.sound && mini.sound }
}

function entryAt(directory: Buffer, at: number): Entry {
  const nameBytes = Math.min(directory.readUInt16LE(at + 64), 64)
  return {
    name: directory.toString('utf16le', at, at + Math.max(nameBytes - 2, 0)),
    type: directory[at + 66] ?? 0,
    left: directory.readUInt32LE(at + 68),
    right: directory.readUInt32LE(at + 72),
    child: directory.readUInt32LE(at + 76),
    start: directory.readUInt32LE(at + 116),
    // Version 3 files may have anything in the high half.
    bytes: directory.readUInt32LE(at + 120),
  }
}

/** Paths by entry, by walking the tree of siblings and children; not `whole` where it points nowhere or back. */
function pathsOf(entries: readonly Entry[]): { paths: ReadonlyMap<number, string>; whole: boolean } {
  const paths = new Map<number, string>()
  let whole = true
  const waiting: { at: number; above: string }[] = [{ at: entries[0]?.child ?? noEntry, above: '' }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.at === noEntry) continue
    const entry = entries[next.at]
    if (entry === undefined || paths.has(next.at)) {
      whole = false
      continue
    }
    const path = next.above + entry.name
    paths.set(next.at, path)
    waiting.push({ at: entry.left, above: next.above }, { at: entry.right, above: next.above })
    if (entry.type === storageType) waiting.push({ at: entry.child, above: `${path}/` })
  }
  return { paths, whole }
}

/** Small streams lie in 64-byte sectors of the root's own stream. */
class MiniStreams {
  sound = true
  readonly #file: Buffer
  readonly #chains: SectorChains
  readonly #root: Entry
  #opened: { readonly container: Buffer; readonly table: Buffer } | null = null

  constructor(file: Buffer, chains: SectorChains, root: Entry) {
    this.#file = file
    this.#chains = chains
    this.#root = root
  }

  read(start: number, bytes: number): Buffer {
    const { container, table } = (this.#opened ??= this.#open())
    const pieces: Buffer[] = []
    let left = bytes
    let sector = start
    for (let steps = 0; left > 0 && steps <= table.length / 4; steps++) {
      const at = sector * miniSectorBytes
      const piece = container.subarray(at, at + Math.min(left, miniSectorBytes))
      if (piece.length === 0) break
      pieces.push(piece)
      left -= piece.length
      if (left > 0) sector = sector * 4 + 4 <= table.length ? table.readUInt32LE(sector * 4) : noEntry
    }
    if (left > 0) this.sound = false
    return Buffer.concat(pieces)
  }

  #open(): { container: Buffer; table: Buffer } {
    return {
      container: this.#chains.read(this.#root.start, this.#root.bytes),
      table: this.#chains.read(this.#file.readUInt32LE(60), everything),
    }
  }
}
