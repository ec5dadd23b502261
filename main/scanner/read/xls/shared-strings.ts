import type { ReadBudget } from '../read-budget.ts'
import type { BiffRecords } from './biff-records.ts'

const wideFlag = 1
const phoneticFlag = 4
const richFlag = 8

/**
 * The table of texts that cells point into ([MS-XLS] 2.4.265), its records and those that go on with them. A text may be
 * cut anywhere between two letters; the record that goes on says anew how wide its letters are. The count is not
 * asked: there are files that tell too few.
 */
export function readSharedStrings(records: BiffRecords, budget: ReadBudget): readonly string[] {
  const reader = new StringReader(records)
  const texts: string[] = []
  while (reader.more()) {
    const text = reader.text()
    texts.push(text)
    if (!budget.takeText(text.length * 2)) break
    if ((texts.length & 0xff) === 0 && !budget.inTime()) break
  }
  return texts
}

class StringReader {
  readonly #records: BiffRecords
  #at: number

  constructor(records: BiffRecords) {
    this.#records = records
    this.#at = records.start + 8
  }

  /** Whether there is anything left to read. */
  more(): boolean {
    return this.#at < this.#records.end || this.#goOn()
  }

  text(): string {
    const letters = this.#u16()
    let flags = this.#u8()
    const runs = (flags & richFlag) === 0 ? 0 : this.#u16()
    const phoneticBytes = (flags & phoneticFlag) === 0 ? 0 : this.#u32()
    let text = ''
    while (text.length < letters) {
      if (this.#at >= this.#records.end) {
        if (!this.#goOn()) break
        flags = this.#u8()
      }
      const width = (flags & wideFlag) === 0 ? 1 : 2
      const fitting = Math.min(letters - text.length, Math.floor((this.#records.end - this.#at) / width))
      // Half a letter at the end of a record belongs to nobody.
      if (fitting === 0) this.#at = this.#records.end
      const end = this.#at + fitting * width
      text += this.#records.stream.toString(width === 1 ? 'latin1' : 'utf16le', this.#at, end)
      this.#at = end
    }
    this.#skip(runs * 4 + phoneticBytes)
    return text
  }

  #goOn(): boolean {
    // An empty record has nothing to go on with; the next one may.
    do {
      if (!this.#records.isContinued || !this.#records.next()) return false
      this.#at = this.#records.start
    } while (this.#at >= this.#records.end)
    return true
  }

  #u8(): number {
    if (this.#at >= this.#records.end && !this.#goOn()) return 0
    return this.#records.stream[this.#at++] ?? 0
  }

  #u16(): number {
    return this.#u8() | (this.#u8() << 8)
  }

  #u32(): number {
    return this.#u16() + this.#u16() * 65_536
  }

  #skip(bytes: number): void {
    let left = bytes
    while (left > 0) {
      const here = Math.min(left, this.#records.end - this.#at)
      this.#at += here
      left -= here
      if (left > 0 && !this.#goOn()) return
    }
  }
}
