import type { SensitiveFinding } from '../../../shared/domain/finding.ts'

/**
 * What day a file's data about people is from, milliseconds since 1970: its newest birth, delivery or due date that has
 * come, else the day on which the file was last changed.
 */
export function newestDataMs(
  { tables }: Pick<SensitiveFinding, 'tables'>,
  { modifiedMs, timeMs }: { readonly modifiedMs: number; readonly timeMs: number },
): number {
  const days = tables.flatMap(({ dates }) => (dates === null ? [] : [Date.parse(dates.to)]))
  const newest = days.reduce((latest, day) => Math.max(latest, day), Number.NEGATIVE_INFINITY)
  // A date to come is of a mother who is awaited now.
  return Math.round(Math.min(newest === Number.NEGATIVE_INFINITY ? modifiedMs : newest, timeMs))
}
