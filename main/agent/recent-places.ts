import type { SightedFile } from '../../shared/domain/settled-file.ts'

/** A clerk answers a card within hours; so many cases a day come only from a copied archive. */
const mostPlaces = 500

/**
 * Where the files of recent cases lay when they were judged, so that a clerk's choice can go on with them. In memory alone:
 * a path may name a person, and is stored nowhere but sealed.
 */
export class RecentPlaces {
  readonly #most: number
  readonly #places = new Map<string, SightedFile>()

  constructor(most = mostPlaces) {
    this.#most = most
  }

  add(caseNumber: string, file: SightedFile): void {
    this.#places.delete(caseNumber)
    this.#places.set(caseNumber, file)
    for (const oldest of this.#places.keys()) {
      if (this.#places.size <= this.#most) return
      this.#places.delete(oldest)
    }
  }

  /** Null where the case is older than this run or than the newest few hundred. The file may have gone since. */
  of(caseNumber: string): SightedFile | null {
    return this.#places.get(caseNumber) ?? null
  }
}
