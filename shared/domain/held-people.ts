/** How long ago the newest data about a person is from: what is needed no longer is to be deleted (PIPL art. 19 and 47). */
export const heldAges = ['30-days', 'year', '3-years', 'older'] as const

export type HeldAge = (typeof heldAges)[number]

/** The distinct people whose data lies on this PC. */
export interface HeldPeople {
  /** When the first of them were found, milliseconds since 1970; null where there are none. */
  readonly sinceMs: number | null
  readonly byAge: Readonly<Record<HeldAge, number>>
}
