/**
 * Names and numbers that were found in identifying columns, to be hidden wherever else they stand in the book. Looked up by
 * their first two characters, so that a text is searched in one pass however many there are.
 */
export class KnownPeople {
  readonly #byStart = new Map<string, string[]>()
  readonly #all = new Set<string>()

  /** A single character would be found everywhere. */
  add(word: string): void {
    const text = word.trim()
    if (text.length < 2 || this.#all.has(text)) return
    this.#all.add(text)
    const start = text.slice(0, 2)
    const list = this.#byStart.get(start)
    if (list === undefined) this.#byStart.set(start, [text])
    else list.push(text)
  }

  /** Called once after the last `add`: the longest name is to be found first. */
  sort(): void {
    for (const list of this.#byStart.values()) list.sort((a, b) => b.length - a.length)
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
    const list = this.#byStart.get(text.slice(at, at + 2))
    const word = list?.find((candidate) => text.startsWith(candidate, at))
    return word === undefined || !standsAlone(text, at, word) ? null : word
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
