import { ownersAtWork } from '../lexicon/owners.ts'
import type { ColumnMeaning } from './column-meaning.ts'

const leastValues = 3

/**
 * 母亲情况 above 妊娠风险, 产妇 above 血型: where another column names the people, one that has not a single name below a heading
 * without a word for names asks for something else of them.
 */
export function withoutNameless(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  if (!columns.some(isNameless) || !columns.some(namesPeople)) return [...columns]
  return columns.map((column) => (isNameless(column) ? { ...column, attribute: null } : column))
}

function isNameless({ attribute, by, label, sample }: ColumnMeaning): boolean {
  return (
    attribute === 'name' &&
    by === 'heading' &&
    label !== null &&
    label.attribute !== 'name' &&
    !label.also.includes('name') &&
    sample.filled >= leastValues &&
    sample.name === 0 &&
    sample.masked === 0
  )
}

function namesPeople({ attribute, by, owner, sample }: ColumnMeaning): boolean {
  return attribute === 'name' && by === 'both' && sample.name >= 0.5 && (owner === null || !ownersAtWork.has(owner))
}
