import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { careEvidence } from '../judge/care-evidence.ts'

const fewerRows = 0.7
const enough = 0.7

/**
 * Two lists next to each other with an empty column between them, each with names of its own: one of mothers, and one of
 * others that goes on further down, of which nothing speaks of births. What belongs together has as many rows.
 */
export function splitUnlike(columns: readonly ColumnMeaning[]): (readonly ColumnMeaning[])[] {
  const gap = columns.findIndex(({ column }, at) => at > 0 && column > (columns[at - 1]?.column ?? 0) + 1)
  if (gap < 0) return [[...columns]]
  const parts = [columns.slice(0, gap), columns.slice(gap)]
  const names = parts.map((part) => part.find(({ attribute, by }) => attribute === 'name' && by === 'both'))
  const [first, second] = names.map((name) => name?.sample.filled ?? 0)
  if (first === undefined || second === undefined || Math.min(first, second) === 0) return [[...columns]]
  if (Math.min(first, second) > Math.max(first, second) * fewerRows) return [[...columns]]
  const told = parts.map((part) => careEvidence(part))
  const isOfMothers = told.map((evidence) => evidence.some(({ weight }) => weight >= enough))
  const longer = first > second ? 0 : 1
  return told[longer]?.length === 0 && isOfMothers[1 - longer] === true ? parts : [[...columns]]
}
