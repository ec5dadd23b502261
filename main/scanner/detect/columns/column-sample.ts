import type { CellKind } from '../cell-source.ts'
import { readValue, type ValueReading } from '../values/read-value.ts'
import { countShares, type ColumnShares } from './column-shares.ts'
import { readNames } from './name-cell.ts'

/** One cell of a sample, as copied out of its row. */
export interface SampleCell {
  readonly text: string
  readonly kind: CellKind
}

/** What the values of a column are. */
export interface ColumnSample extends Readonly<ColumnShares> {
  readonly filled: number
  readonly distinct: number
  /** Share of texts that would be names under a heading that asks for one. */
  readonly maybeName: number
  /** Mean length of the texts. */
  readonly length: number
  /** Each distinct value once. */
  readonly readings: readonly ValueReading[]
  /** How often each of `readings` stands in the column. */
  readonly times: readonly number[]
}

/** Reads the sampled cells of one column: many say the same few things again and again, so each value is read once. */
export function sampleColumn(cells: readonly SampleCell[], epoch1904: boolean): ColumnSample {
  const filled = cells.length
  const places = new Map<string, number>()
  const readings: ValueReading[] = []
  const times: number[] = []
  for (const { text, kind } of cells) {
    const key = kind === 'text' ? text : `${kind} ${text}`
    const place = places.get(key)
    if (place === undefined) {
      places.set(key, readings.length)
      readings.push(readValue(text, kind, epoch1904))
      times.push(1)
    } else times[place] = (times[place] ?? 0) + 1
  }
  const written = readings.reduce((sum, { text }, at) => sum + text.length * (times[at] ?? 0), 0)
  return {
    ...countShares(readings, times, filled),
    filled,
    distinct: new Set(readings.map(({ text }) => text)).size,
    // Dear, and asked of few columns.
    get maybeName() {
      return shareOf(this, ({ hospital, text }) => !hospital && readNames(text, true).length > 0)
    },
    length: filled === 0 ? 0 : written / filled,
    readings,
    times,
  }
}

/** The share of a column's cells whose values are such. */
export function shareOf(
  { filled, readings, times }: Pick<ColumnSample, 'filled' | 'readings' | 'times'>,
  is: (reading: ValueReading) => boolean,
): number {
  let count = 0
  for (const [at, reading] of readings.entries()) if (is(reading)) count += times[at] ?? 0
  return filled === 0 ? 0 : count / filled
}
