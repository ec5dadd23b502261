/**
 * Names and numbers that were found in identifying columns, to be hidden wherever else they stand in the book. A text is searched in
 * one pass however many there are: two characters tell which lengths may follow, and each of those is one look-up. Ten thousand
 * phones begin with the same two digits, so going through those would take minutes for a big report.
 */
export class KnownPeople {
  /** First two characters → lengths of the words that begin so. */
  readonly #lengths = new Map<string, number[]>()
  readonly #all = new Set<string>()

  /** A single character would be found everywhere. */
  add(word: string): void {
    const text = word.trim()
    if (text.length < 2 || this.#all.has(text)) return
    this.#all.add(text)
    const start = text.slice(0, 2)
    const lengths = this.#lengths.get(start)
    if (lengths === undefined) this.#lengths.set(start, [text.length])
    else if (!lengths.includes(text.length)) lengths.push(text.length)
  }

  /** Called once after the last `add`: the longest name is to be found first. */
  sort(): void {
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a)
  }

  /** The text with each known word replaced; the same text where there is none. */
  replace(text: string, hide: (word: string) => string): string {
    if (this.#all.size === 0) return text
    let result = ''
    let from = 0
    for (let at = 0; at + 1 < text.length;) {
      const word = this.#wordAt(text, at)
      if (word === null) at++
      else {
        result += text.slice(from, at) + hide(word)
        at += word.length
        from = at
      }
    }
    return from === 0 ? text : result + text.slice(from)
  }

  #wordAt(text: string, at: number): string | null {
    const lengths = this.#lengths.get(text.slice(at, at + 2))
    const length = lengths?.find((each) => this.#all.has(text.slice(at, at + each)))
    if (length === undefined) return null
    const word = text.slice(at, at + length)
    return standsAlone(text, at, word) ? word : null
  }
}

/** Latin words and numbers count only whole: `Li Na` is not in `Li Nation`, nor 1234567 in 12345678. */
function standsAlone(text: string, at: number, word: string): boolean {
  return (
    !joins(text.charAt(at - 1), word.charAt(0)) && !joins(word.charAt(word.length - 1), text.charAt(at + word.length))
  )
}

function joins(before: string, after: string): boolean {
  return /^(?:[A-Za-z][A-Za-z]|\d\d)$/u.test(before + after)
}
