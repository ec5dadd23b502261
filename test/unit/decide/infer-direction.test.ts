import { describe, expect, it } from 'vitest'
import { inferDirection, type Traces } from '../../../main/decide/infer-direction.ts'
import type { Direction, Lineage } from '../../../shared/domain/direction.ts'

function source(sharedPeople: number): Lineage {
  return { caseNumber: '000007', timeMs: 1, sharedPeople }
}

describe('which way a file went', () => {
  it.each<[string, Traces, Direction]>([
    ['nothing was seen before', { people: 10, sameContent: null, samePeople: null }, { kind: 'unknown' }],
    [
      'the same bytes lay here',
      { people: 10, sameContent: source(10), samePeople: source(6) },
      { kind: 'outgoing', evidence: 'same-content', source: source(10) },
    ],
    [
      'most of its people lay here',
      { people: 10, sameContent: null, samePeople: source(6) },
      { kind: 'outgoing', evidence: 'same-people', source: source(6) },
    ],
    ['half of them are not most', { people: 10, sameContent: null, samePeople: source(5) }, { kind: 'unknown' }],
    [
      'its one person lay here',
      { people: 1, sameContent: null, samePeople: source(1) },
      { kind: 'outgoing', evidence: 'same-people', source: source(1) },
    ],
    [
      'people without identifiers prove nothing',
      { people: 0, sameContent: null, samePeople: source(0) },
      { kind: 'unknown' },
    ],
  ])('%s', (_, traces, direction) => {
    expect(inferDirection(traces)).toEqual(direction)
  })
})
