import { parseLabel } from '../headings/parse-label.ts'
import { ownersAtWork } from '../lexicon/owners.ts'
import type { CellRow } from '../cell-source.ts'

/** 填报人：, 康敏, 负责人：, ...: who made the list signs below it, though a name stands where names of the list do. */
export function isSignedRow(row: Pick<CellRow, 'count' | 'kind' | 'text'>): boolean {
  for (let at = 0; at < row.count; at++) {
    const text = row.kind(at) === 'text' ? row.text(at).trim() : ''
    if (text.length > longestLabel || !/[:：]$/u.test(text)) continue
    const owner = parseLabel(text)?.owner ?? null
    if (owner !== null && ownersAtWork.has(owner)) return true
  }
  return false
}

const longestLabel = 12
