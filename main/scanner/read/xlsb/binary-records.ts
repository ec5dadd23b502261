/** Records of a binary workbook that are read, by their numbers in [MS-XLSB] 2.3. */
export const record = {
  row: 0,
  cellRk: 2,
  cellError: 3,
  cellFlag: 4,
  cellNumber: 5,
  cellText: 6,
  cellShared: 7,
  formulaText: 8,
  formulaNumber: 9,
  formulaFlag: 10,
  formulaError: 11,
  shortRk: 13,
  shortError: 14,
  shortFlag: 15,
  shortNumber: 16,
  shortText: 17,
  shortShared: 18,
  sharedText: 19,
  cacheNumber: 21,
  cacheArrayNumber: 28,
  format: 44,
  cellFormat: 47,
  richText: 62,
  beginSheet: 129,
  endSheet: 130,
  workbookProperties: 153,
  sheet: 156,
  endSharedTexts: 160,
  mergedCells: 176,
  beginCacheField: 183,
  linkedNumber: 368,
  beginCellFormats: 617,
  endCellFormats: 618,
  beginComment: 635,
  commentText: 637,
} as const

/** No record of a workbook is longer; one that claims more is not waited for. */
const mostBytes = 16 * 1024 ** 2

const nothing = Buffer.alloc(0)

/** Splits a part that comes in chunks into its records: a type and a size of seven bits a byte, then the content. */
export class BinaryRecords {
  readonly #take: (type: number, content: Buffer) => void
  #rest: Buffer = nothing
  #wantedBytes = 0

  constructor(take: (type: number, content: Buffer) => void) {
    this.#take = take
  }

  /** Whether the part ended with a record. */
  get complete(): boolean {
    return this.#rest.length === 0
  }

  /** False where a record claims to be longer than any. */
  feed(chunk: Buffer): boolean {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    let at = 0
    this.#wantedBytes = 0
    while (at < bytes.length) {
      const next = this.#record(bytes, at)
      if (next < 0) break
      at = next
    }
    // What is kept must outlive the chunk, which may be used anew.
    this.#rest = Buffer.from(bytes.subarray(at))
    return this.#wantedBytes <= mostBytes
  }

  /** Past the record at `at`, or -1 where it is not there as a whole. */
  #record(bytes: Buffer, at: number): number {
    const first = bytes[at] ?? 0
    let from = at + 1
    let type = first
    if ((first & 0x80) !== 0) type = (first & 0x7f) | (((bytes[from++] ?? 0) & 0x7f) << 7)
    let size = 0
    for (let shift = 0; shift < 28; shift += 7) {
      if (from >= bytes.length) return -1
      const byte = bytes[from++] ?? 0
      size |= (byte & 0x7f) << shift
      if ((byte & 0x80) === 0) break
    }
    const end = from + size
    if (end > bytes.length) {
      this.#wantedBytes = size
      return -1
    }
    this.#take(type, size === 0 ? nothing : bytes.subarray(from, end))
    return end
  }
}

/** A 32-bit number; 0 where the record is too short. */
export function u32(content: Buffer, at: number): number {
  return at + 4 <= content.length ? content.readUInt32LE(at) : 0
}

/** Text with its length in letters before it, as far as it is there. */
export function wideText(content: Buffer, at: number): string {
  return content.toString('utf16le', at + 4, Math.min(at + 4 + u32(content, at) * 2, content.length))
}
