/** Spans of time over which people are counted. A day is this PC's calendar day, the others end now. */
export const ledgerWindows = ['day', '30-days', 'year', 'lifetime'] as const

export type LedgerWindow = (typeof ledgerWindows)[number]
