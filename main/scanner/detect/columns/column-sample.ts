import type { CellKind } from '../cell-source.ts'
import { readValue, type ValueReading } from '../values/read-value.ts'
import { ColumnShares } from './column-shares.ts'
import { readNames } from './name-cell.ts'

/** One cell of a sample, as copied out of its row. */
export interface SampleCell {
  readonly text: string
  readonly kind: CellKind
}

/**
 * What the values of a column are. A class, so that all samples have one shape for the engine: they are asked so often
 * that it took longer to look up what a literal with an accessor holds than to find it out.
 */
export class ColumnSample extends ColumnShares {
  readonly filled: number
  readonly distinct: number
  /** Mean length of the texts. */
  readonly length: number
  /** Each distinct value once. */
  readonly readings: readonly ValueReading[]
  /** How often each of `readings` stands in the column. */
  readonly times: readonly number[]

  constructor(readings: readonly ValueReading[], times: readonly number[], filled: number) {
    super(readings, times, filled)
    const texts = new Set<string>()
    let written = 0
    for (const [at, { text }] of readings.entries()) {
      texts.add(text)
      written += text.length * (times[at] ?? 0)
    }
    this.filled = filled
    this.distinct = texts.size
    this.length = filled === 0 ? 0 : written / filled
    this.readings = readings
    this.times = times
  }

  /** Share of texts that would be names under a heading that asks for one. Dear, and asked of few columns. */
  get maybeName(): number {
    return shareOf(this, ({ hospital, text }) => !hospital && readNames(text, true).length > 0)
  }
}

/** Reads the sampled cells of one column: many say the same few things again and again, so each value is read once. */
export function sampleColumn(cells: readonly SampleCell[], epoch1904: boolean): ColumnSample {
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
  return new ColumnSample(readings, times, cells.length)
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
