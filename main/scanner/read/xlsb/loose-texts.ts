import { SideSheet, type SideTarget } from '../xlsx/side-sheet.ts'
import type { SheetKind } from '../../detect/cell-source.ts'
import { BinaryRecords, record, u32 } from './binary-records.ts'

const shortest = 2
const longest = 32_767

/**
 * The words and numbers of a part whose records nobody here knows one by one: what pivot tables and links keep of their
 * sources, tables and queries. One below the other, each field of a pivot table as a sheet of its own.
 */
export class LooseTexts {
  readonly #sheet: SideSheet
  readonly #records = new BinaryRecords((type, content) => {
    this.#read(type, content)
  })

  constructor(target: SideTarget, name: string, kind: SheetKind) {
    this.#sheet = new SideSheet(target, name, kind)
  }

  get complete(): boolean {
    return this.#records.complete
  }

  feed(chunk: Buffer): boolean {
    return this.#records.feed(chunk)
  }

  end(): void {
    this.#sheet.end()
  }

  #read(type: number, content: Buffer): void {
    if (type === record.beginCacheField) this.#sheet.end()
    const numberAt = type === record.cacheNumber || type === record.cacheArrayNumber ? 0 : 4
    if ((numberAt === 0 || type === record.linkedNumber) && content.length >= numberAt + 8) {
      this.#sheet.row([{ column: 0, kind: 'number', text: String(content.readDoubleLE(numberAt)) }])
      return
    }
    for (const text of textsIn(content)) this.#sheet.row([{ column: 0, text }])
  }
}

/** What looks like a length and so many letters. */
function* textsIn(content: Buffer): Generator<string> {
  let at = 0
  while (at + 4 + shortest * 2 <= content.length) {
    const letters = u32(content, at)
    const end = at + 4 + letters * 2
    if (letters < shortest || letters > longest || end > content.length || !areWords(content, at + 4, end)) at++
    else {
      yield content.toString('utf16le', at + 4, end)
      at = end
    }
  }
}

function areWords(content: Buffer, from: number, end: number): boolean {
  for (let at = from; at < end; at += 2) {
    const unit = content.readUInt16LE(at)
    if ((unit < 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) || unit >= 0xfffe) return false
  }
  return true
}
