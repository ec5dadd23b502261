/** One word of the lexicon, found in a text. */
export interface FoundTerm<T> {
  readonly term: string
  readonly value: T
  readonly from: number
  readonly to: number
}

/**
 * Finds the words of a lexicon in a text, leftmost and longest first, in one pass. Latin words must stand as words:
 * short ones whole, longer ones may go on (`pregnan` finds `pregnancy`).
 */
export class TermScanner<T> {
  readonly #byFirst = new Map<string, { readonly term: string; readonly value: T }[]>()
  /** For each UTF-16 unit 1 where a term begins with it: most do not. */
  readonly #begins = new Uint8Array(0x10000)
  readonly #wholeWordsUpTo: number

  /** Latin terms of up to `wholeWordsUpTo` letters must not be followed by another letter. */
  constructor(terms: Iterable<readonly [string, T]>, wholeWordsUpTo: number) {
    this.#wholeWordsUpTo = wholeWordsUpTo
    for (const [term, value] of terms) {
      const first = term.charAt(0)
      this.#begins[first.charCodeAt(0)] = 1
      const list = this.#byFirst.get(first)
      if (list === undefined) this.#byFirst.set(first, [{ term, value }])
      else if (!list.some((other) => other.term === term)) list.push({ term, value })
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.term.length - a.term.length)
  }

  find(text: string): FoundTerm<T>[] {
    const found: FoundTerm<T>[] = []
    let at = 0
    while (at < text.length) {
      if (this.#begins[text.charCodeAt(at)] === 0) {
        at++
        continue
      }
      const hit = this.#longestAt(text, at)
      if (hit === null) at++
      else {
        const { term, value } = hit
        found.push({ term, value, from: at, to: at + term.length })
        at += term.length
      }
    }
    return found
  }

  #longestAt(text: string, at: number): { readonly term: string; readonly value: T } | null {
    for (const candidate of this.#byFirst.get(text.charAt(at)) ?? []) {
      if (text.startsWith(candidate.term, at) && this.#standsAlone(text, at, candidate.term)) return candidate
    }
    return null
  }

  #standsAlone(text: string, at: number, term: string): boolean {
    if (isLetter(term.charCodeAt(0)) && at > 0 && isLetter(text.charCodeAt(at - 1))) return false
    if (!isLetter(term.charCodeAt(term.length - 1)) || term.length > this.#wholeWordsUpTo) return true
    const after = at + term.length
    if (text.charAt(after) === 's' && !isLetter(text.charCodeAt(after + 1))) return true
    return !isLetter(text.charCodeAt(after))
  }
}

/** Latin and Cyrillic letters, of which words are made with gaps between them: родов is no part of городов. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x52f) || (code >= 0x1e00 && code <= 0x1eff)
}
