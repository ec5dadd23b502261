/** Records of a workbook stream that are read, by their numbers in [MS-XLS] 2.3 and, for BIFF5, the older books. */
export const record = {
  formula: 0x06,
  endOfStream: 0x0a,
  header: 0x14,
  footer: 0x15,
  note: 0x1c,
  dateMode: 0x22,
  filePass: 0x2f,
  continue: 0x3c,
  codePage: 0x42,
  externalCells: 0x5a,
  object: 0x5d,
  sheet: 0x85,
  rkRow: 0xbd,
  richLabel: 0xd6,
  cellFormat: 0xe0,
  mergedCells: 0xe5,
  sharedStrings: 0xfc,
  sharedLabel: 0xfd,
  textObject: 0x1b6,
  number: 0x203,
  label: 0x204,
  booleanOrError: 0x205,
  formulaText: 0x207,
  row: 0x208,
  rk: 0x27e,
  format: 0x41e,
  begin: 0x809,
} as const

const headerBytes = 4

/** Walks through a workbook stream. The record handed out is the same object every time. */
export class BiffRecords {
  readonly stream: Buffer
  type = 0
  start = 0
  end = 0
  #next = 0

  constructor(stream: Buffer, at = 0) {
    this.stream = stream
    this.#next = at
  }

  /** Goes to the next record; false at the stream's end or where a record does not fit into it. */
  next(): boolean {
    if (this.#next + headerBytes > this.stream.length) return false
    this.type = this.stream.readUInt16LE(this.#next)
    this.start = this.#next + headerBytes
    this.end = this.start + this.stream.readUInt16LE(this.#next + 2)
    if (this.end > this.stream.length) return false
    this.#next = this.end
    return true
  }

  is(type: number): boolean {
    return this.type === type
  }

  /** Whether the next record goes on with this one. */
  get isContinued(): boolean {
    const { stream } = this
    const start = this.#next + headerBytes
    if (start > stream.length || stream.readUInt16LE(this.#next) !== record.continue) return false
    return start + stream.readUInt16LE(this.#next + 2) <= stream.length
  }

  get bytes(): number {
    return this.end - this.start
  }

  /** A 16-bit number in the record; 0 where the record is too short. */
  u16(offset: number): number {
    const at = this.start + offset
    return at + 2 <= this.end ? this.stream.readUInt16LE(at) : 0
  }

  u32(offset: number): number {
    const at = this.start + offset
    return at + 4 <= this.end ? this.stream.readUInt32LE(at) : 0
  }

  u8(offset: number): number {
    const at = this.start + offset
    return at < this.end ? (this.stream[at] ?? 0) : 0
  }

  /** A double in the record, and NaN where the record is too short. */
  f64(offset: number): number {
    const at = this.start + offset
    return at + 8 <= this.end ? this.stream.readDoubleLE(at) : Number.NaN
  }

  content(offset = 0): Buffer {
    return this.stream.subarray(Math.min(this.start + offset, this.end), this.end)
  }
}
