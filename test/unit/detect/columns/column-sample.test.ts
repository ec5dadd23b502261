import { describe, expect, it } from 'vitest'
import { sampleColumn, shareOf, type SampleCell } from '../../../../main/scanner/detect/columns/column-sample.ts'

function textCells(texts: readonly string[]): SampleCell[] {
  return texts.map((text) => ({ text, kind: 'text' }))
}

/** Forty mobiles that nobody holds twice. */
const mobiles = Array.from({ length: 40 }, (_, at) => `1391234${String(5600 + at)}`)

describe('the sample of a column', () => {
  it('reads a value once, however often it stands there', () => {
    const sample = sampleColumn(textCells(['顺产', '剖宫产', '顺产', '顺产']), false)
    expect(sample.readings.map(({ text }) => text)).toEqual(['顺产', '剖宫产'])
    expect([sample.times, sample.filled, sample.distinct, sample.length]).toEqual([[3, 1], 4, 2, 2.25])
    expect(sample.mode).toBe(1)
  })

  it('reads the first and the last dozen of many, and counts them all', () => {
    const sample = sampleColumn(textCells(mobiles), false)
    expect(sample.readings.map(({ text }) => text)).toEqual([...mobiles.slice(0, 12), ...mobiles.slice(-12)])
    expect([sample.filled, sample.distinct, sample.read, sample.length]).toEqual([40, 40, 24, 11])
  })

  it('tells shares of what was read', () => {
    const half = [...mobiles.slice(0, 20), ...Array.from({ length: 20 }, (_, at) => `待补${String(at)}`)]
    const sample = sampleColumn(textCells(half), false)
    expect([sample.phone, shareOf(sample, ({ phones }) => phones.length > 0)]).toEqual([0.5, 0.5])
  })

  it('weighs what is said often, beside many that stand there once', () => {
    const often = Array.from({ length: 60 }, () => '不详')
    const sample = sampleColumn(textCells([...often, ...mobiles]), false)
    expect([sample.filled, sample.distinct, sample.read]).toEqual([100, 41, 83])
    expect(sample.phone).toBeCloseTo(23 / 83)
  })

  it('has no shares of an empty column', () => {
    const sample = sampleColumn([], false)
    expect([sample.filled, sample.phone, sample.length, shareOf(sample, () => true)]).toEqual([0, 0, 0, 0])
  })
})
