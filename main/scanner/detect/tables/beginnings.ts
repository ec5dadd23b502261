import { nameScore } from '../values/person-name.ts'

const namesFirst = /^[\u3400-\u9fff·]{2,8}([，,、|;；\t])/u
const leastAlike = 8
const longestLine = 80

/** How the lines that were cases begin: a name, and one mark behind it. */
export class Beginnings {
  readonly #byMark = new Map<string, number>()

  /** Notes a line that was a case. */
  note(line: string): void {
    const mark = namesFirst.exec(line)?.[1]
    if (mark !== undefined) this.#byMark.set(mark, (this.#byMark.get(mark) ?? 0) + 1)
  }

  /** 王芳，官网 below many that go on about a birth: a row whose other fields were left blank. */
  hasLike(line: string): boolean {
    if (line.length > longestLine || this.#byMark.size === 0) return false
    const { 0: begins = '', 1: mark = '' } = namesFirst.exec(line) ?? []
    return (this.#byMark.get(mark) ?? 0) >= leastAlike && nameScore(begins.slice(0, -1)) >= 0.65
  }
}
