const monthName = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** A report may come in the first minutes of a month, or be sent on from the month before. */
const monthsWatched = 2
/** Folders of months to come are made by a wrong clock, or by hand to draw the watch away from the true ones. */
const futureWatched = 3

/** Those of the month folders `2026-09` that are worth watching, `current` being this month; other names are left out. */
export function newestMonths(names: Iterable<string>, current: string): readonly string[] {
  const months = [...new Set(names)].filter((name) => monthName.test(name)).toSorted()
  const past = months.filter((month) => month <= current)
  const future = months.filter((month) => month > current)
  return [...past.slice(-monthsWatched), ...future.slice(-futureWatched)]
}

/** `2026-09`, by this computer's own calendar, as the clients name their folders. */
export function monthOf(timeMs: number): string {
  const day = new Date(timeMs)
  return `${String(day.getFullYear())}-${String(day.getMonth() + 1).padStart(2, '0')}`
}
