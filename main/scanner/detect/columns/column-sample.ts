import type { CellKind } from '../cell-source.ts'
import { readValue, type ValueReading } from '../values/read-value.ts'
import { ColumnShares } from './column-shares.ts'
import { readNames } from './name-cell.ts'

/** One cell of a sample, as copied out of its row. */
export interface SampleCell {
  readonly text: string
  readonly kind: CellKind
}

/** All cells of a sample, counted: how many distinct ones, and how many characters in all. */
interface SampledCells {
  readonly filled: number
  readonly distinct: number
  readonly written: number
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
  /** Each distinct value once; of a column of many, those at its ends. */
  readonly readings: readonly ValueReading[]
  /** How often each of `readings` stands in the column. */
  readonly times: readonly number[]
  /** The cells of which `readings` tell: shares are of these. */
  readonly read: number

  constructor(readings: readonly ValueReading[], times: readonly number[], cells: SampledCells) {
    const read = times.reduce((sum, often) => sum + often, 0)
    super(readings, times, read)
    this.filled = cells.filled
    this.distinct = cells.distinct
    this.length = cells.filled === 0 ? 0 : cells.written / cells.filled
    this.readings = readings
    this.times = times
    this.read = read
  }

  /** Share of texts that would be names under a heading that asks for one. Dear, and asked of few columns. */
  get maybeName(): number {
    return shareOf(this, ({ hospital, text }) => !hospital && readNames(text, true).length > 0)
  }
}

/** Of a column's distinct values the first and the last so many are read: more would say the same, for as much again. */
const mostReadAtEnd = 12

/** Reads the sampled cells of one column: many say the same few things again and again, so each value is read once. */
export function sampleColumn(cells: readonly SampleCell[], epoch1904: boolean): ColumnSample {
  const distinct = new Map<string, DistinctCell>()
  const usual = cells[0]?.kind
  let written = 0
  for (const cell of cells) {
    const { text, kind } = cell
    const key = kind === usual ? text : `${kind} ${text}`
    const known = distinct.get(key)
    if (known === undefined) distinct.set(key, { cell, times: 1 })
    else known.times++
    written += text.length
  }
  const read = ends([...distinct.values()])
  return new ColumnSample(
    read.map(({ cell: { text, kind } }) => readValue(text, kind, epoch1904)),
    read.map(({ times }) => times),
    { filled: cells.length, distinct: distinct.size, written },
  )
}

interface DistinctCell {
  readonly cell: SampleCell
  times: number
}

function ends<T>(all: readonly T[]): readonly T[] {
  return all.length <= 2 * mostReadAtEnd ? all : [...all.slice(0, mostReadAtEnd), ...all.slice(-mostReadAtEnd)]
}

type Counted = Pick<ColumnSample, 'read' | 'readings' | 'times'>

/** The share of a column's cells whose values are such. */
export function shareOf({ read, readings, times }: Counted, is: (reading: ValueReading) => boolean): number {
  let count = 0
  for (const [at, reading] of readings.entries()) if (is(reading)) count += times[at] ?? 0
  return read === 0 ? 0 : count / read
}

/** Whether that share is at least `share`, which is above 0. Most columns show by a few values that it is not. */
export function reachesShare(
  { read, readings, times }: Counted,
  share: number,
  is: (reading: ValueReading) => boolean,
): boolean {
  let count = 0
  let left = read
  // Asked some hundred times of each table: an iterator would cost more than the answers.
  for (let at = 0; at < readings.length; at++) {
    if ((count + left) / read < share) return false
    const reading = readings[at]
    const often = times[at] ?? 0
    left -= often
    if (reading !== undefined && is(reading)) count += often
  }
  return read > 0 && count / read >= share
}
