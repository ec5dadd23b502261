import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldColumns } from '../../../renderer/components/fold-columns.ts'

/** Row, first track, row after the last, track after the last. */
function places(areas: readonly string[]): readonly (readonly number[])[] {
  return areas.map((area) => area.split(' / ').map(Number))
}

it('puts what is short on one line by its width, and what needs room on another', () => {
  const { template, areas } = foldColumns([{ width: 100 }, {}, { width: '34%' }, { width: 200 }])
  expect(template).toBe('repeat(60, minmax(0, 1fr))')
  expect(areas).toEqual(['1 / 1 / 2 / 21', '2 / 1 / 3 / 31', '2 / 31 / 3 / 61', '1 / 21 / 2 / 61'])
})

it('has the line of the first column above', () => {
  expect(foldColumns([{}, { width: 100 }]).areas).toEqual(['1 / 1 / 2 / 61', '2 / 1 / 3 / 61'])
})

it('lets a box to tick stand beside both lines', () => {
  const { template, areas } = foldColumns([{ width: 36 }, {}, { width: 84 }])
  expect(template).toBe('36px repeat(60, minmax(0, 1fr))')
  expect(areas).toEqual(['1 / 1 / 3 / 2', '1 / 2 / 2 / 62', '2 / 2 / 3 / 62'])
})

it('wants more room for each column more', () => {
  const one = foldColumns([{ width: 100 }, {}]).needsPx
  expect(foldColumns([{ width: 150 }, {}]).needsPx).toBe(one + 50)
  expect(foldColumns([{ width: 36 }, { width: 100 }, {}]).needsPx).toBe(one + 36)
  expect(foldColumns([{ width: 100 }, {}, {}]).needsPx).toBeGreaterThan(one)
})

it.each([[[]], [[{}]], [[{ width: 90 }]], [[{ width: 36 }]], [[{ width: 36 }, { width: 90 }]]])(
  'has a place for each of few columns: %j',
  (columns) => {
    const { areas } = foldColumns(columns)
    expect(areas).toHaveLength(columns.length)
    expect(areas.join()).not.toContain('NaN')
  },
)

it('never puts two columns at one place, and leaves no gap between those of a line', () => {
  const width = fc.oneof(
    fc.constant({}),
    fc.constant({ width: '20%' }),
    fc.record({ width: fc.integer({ min: 49, max: 300 }) }),
  )
  fc.assert(
    fc.property(fc.array(width, { minLength: 1, maxLength: 8 }), (columns) => {
      const all = places(foldColumns(columns).areas)
      for (const row of [1, 2]) {
        const line = all.filter(([start]) => start === row)
        line.forEach(([, from = 0, , to = 0], at) => {
          expect(from).toBe(at === 0 ? 1 : line[at - 1]?.[3])
          expect(to).toBeGreaterThan(from)
        })
        if (line.length > 0) expect(line.at(-1)?.[3]).toBe(61)
      }
    }),
  )
})
