import { placeCues, type PlacedCue } from '../judge/surroundings.ts'

const mostTitles = 8
const longestTitle = 200

/** The lines of text around tables: those above a table tell what it is about, until new ones come before the next. */
export class TitleMemory {
  #above: readonly (readonly PlacedCue[])[] = []
  #since: (readonly PlacedCue[])[] = []

  note(text: string): void {
    if (text.length > longestTitle) return
    this.#since.push(placeCues(text, 'title'))
    if (this.#since.length > mostTitles) this.#since.shift()
  }

  /** A table begins here: lines noted since the last one are its titles; if there are none, the old ones still hold. */
  turn(): void {
    if (this.#since.length > 0) this.#above = this.#since
    this.#since = []
  }

  /** Words of the titles above the table that is read now. */
  above(): readonly PlacedCue[] {
    return this.#above.flat()
  }

  /** Words of all lines so far that still count, for a line of text on its own. */
  all(): readonly PlacedCue[] {
    return [...this.#above.flat(), ...this.#since.flat()]
  }
}
