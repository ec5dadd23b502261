import { attribute, tagEnd, type TagScanner } from './tag-scanner.ts'

/** What a cell's `t` says about its value. */
export const asNumber = 0
export const asShared = 1
export const asText = 2
export const asBoolean = 3
const asError = 4

/** What the tag of a cell tells: where it stands, its style and the type of its value. */
export class CellTag {
  column = 0
  style = 0
  type = asNumber

  /** Reads the attributes of the tag at hand; false if the bytes end before it. Cells without a place follow one another. */
  read(tags: TagScanner, nextColumn: number): boolean {
    this.column = nextColumn
    this.style = 0
    this.type = asNumber
    for (;;) {
      const met = tags.nextAttribute()
      if (met !== attribute) return met === tagEnd
      if (tags.nameEnd - tags.nameAt !== 1) continue
      const letter = tags.bytes[tags.nameAt]
      if (letter === 0x72) this.column = columnOf(tags, nextColumn)
      else if (letter === 0x73) this.style = tags.digits()
      else if (letter === 0x74) this.type = typeOf(tags)
    }
  }
}

/** The column of a reference such as `AB12`; the next one where it is none. */
function columnOf({ bytes, valueAt, valueEnd }: TagScanner, nextColumn: number): number {
  let column = 0
  for (let at = valueAt; at < valueEnd && column < 0x1000000; at++) {
    const letter = (bytes[at] ?? 0) | 0x20
    if (letter < 0x61 || letter > 0x7a) break
    column = column * 26 + letter - 0x60
  }
  return column > 0 ? column - 1 : nextColumn
}

function typeOf({ bytes, valueAt, valueEnd }: TagScanner): number {
  const length = valueEnd - valueAt
  const first = bytes[valueAt]
  if (first === 0x73) return length === 1 ? asShared : asText
  if (first === 0x62) return asBoolean
  if (first === 0x65) return asError
  return first === 0x6e ? asNumber : asText
}
