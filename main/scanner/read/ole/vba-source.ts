import type { ReadBudget } from '../read-budget.ts'
import type { OleStream } from './compound-file.ts'

/** Streams of a project that hold settings and compiled code. */
const noModule = /(?:^|\/)(?:dir|_vba_project|__srp_[0-9a-f]+|project|projectwm|projectlk)$/i

/** Every module's text begins with `Attribute VB_Name`, of which the compression keeps the first letters as they are. */
const moduleStart = Buffer.from('\x00Attribut', 'latin1')

/** What a chunk comes to at most ([MS-OVBA] 2.4.1.1.4). */
const chunkBytes = 4096

interface VbaSource {
  /** Bytes of the modules' texts, in the code page of whoever wrote them. */
  readonly modules: readonly Buffer[]
  /** False where a module was found whose text was not. */
  readonly whole: boolean
}

/** The texts of the modules of a file's macro projects ([MS-OVBA]); `null` where it holds none. What is embedded has its own. */
export function vbaSource(streams: readonly OleStream[], budget: ReadBudget): VbaSource | null {
  const homes = new Set(streams.flatMap(({ path }) => (/(?:^|\/)vba\/dir$/i.test(path) ? [storageOf(path)] : [])))
  if (homes.size === 0) return null
  const modules: Buffer[] = []
  let whole = true
  for (const { path, content } of streams) {
    if (noModule.test(path) || !homes.has(storageOf(path))) continue
    if (!budget.inTime()) return { modules, whole: false }
    const stream = content()
    // One letter of flags stands before the text, two of a chunk's header and the container's mark before that.
    const text = stream.lastIndexOf(moduleStart)
    const source = text < 3 ? null : decompress(stream, text - 3, budget)
    if (source === null) whole = false
    else modules.push(source)
  }
  return { modules, whole }
}

function storageOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** [MS-OVBA] 2.4.1: chunks of literal bytes and copies of what came before. `null` where it does not come out even. */
function decompress(stream: Buffer, container: number, budget: ReadBudget): Buffer | null {
  if (stream[container] !== 1) return null
  const chunks: Buffer[] = []
  let at = container + 1
  while (at + 2 <= stream.length) {
    const header = stream.readUInt16LE(at)
    if (((header >> 12) & 7) !== 3) break
    const end = Math.min(at + (header & 0xfff) + 3, stream.length)
    const chunk = header >> 15 === 0 ? stream.subarray(at + 2, end) : inflateChunk(stream, at + 2, end)
    if (chunk === null || !budget.takeInflated(chunk.length)) return null
    chunks.push(chunk)
    at = end
  }
  return Buffer.concat(chunks)
}

function inflateChunk(stream: Buffer, from: number, end: number): Buffer | null {
  const out: number[] = []
  let at = from
  while (at < end) {
    const flags = stream[at++] ?? 0
    for (let bit = 0; bit < 8 && at < end; bit++) {
      if (((flags >> bit) & 1) === 0) {
        out.push(stream[at++] ?? 0)
        continue
      }
      if (at + 2 > end) return null
      const token = stream.readUInt16LE(at)
      at += 2
      const bits = Math.max(Math.ceil(Math.log2(out.length)), 4)
      const length = (token & (0xffff >> bits)) + 3
      const back = (token >> (16 - bits)) + 1
      if (back > out.length || out.length + length > chunkBytes) return null
      for (let i = 0; i < length; i++) out.push(out[out.length - back] ?? 0)
    }
  }
  return Buffer.from(out)
}
