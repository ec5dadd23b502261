import type { ColumnMeaning } from '../columns/column-meaning.ts'
import type { Evidence } from './evidence.ts'
import type { PlacedCue } from './surroundings.ts'

/**
 * What `Delivery Log` tells above people with their IDs and weights of newborns: couriers keep such logs too, and ask for no
 * ID. 0 where any of these is missing.
 */
export function deliveryLogWeight(
  columns: readonly ColumnMeaning[],
  evidence: readonly Evidence[],
  cues: readonly PlacedCue[],
): number {
  const isLog = cues.some(({ word }) => /^delivery (?:log|list|record|book)/u.test(word))
  const weighsNewborns = evidence.some((one) => one.kind === 'values' && one.told === 'weight')
  const asksForId = columns.some(({ attribute, sample }) => attribute === 'id-number' && sample.id >= nearlyAll)
  return isLog && weighsNewborns && asksForId ? 0.4 : 0
}

const nearlyAll = 0.8
