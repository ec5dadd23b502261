import { ownWords } from '../../../../shared/domain/masked.ts'
import type { Reason } from '../../../../shared/domain/reason.ts'
import type { ColumnFinding } from '../../../../shared/domain/finding.ts'
import { roleOf, type ColumnMeaning } from '../columns/column-meaning.ts'
import type { TableVerdict } from '../judge/table-verdict.ts'
import { maskHeading } from './mask-words.ts'

const mostEvidence = 4

/** The columns that mean something, as they are reported. */
export function describeColumns(
  columns: readonly ColumnMeaning[],
  verdict: TableVerdict,
  at: (column: number) => string,
): ColumnFinding[] {
  const births = verdict.kind === 'by-age'
  return columns.flatMap((column) => {
    const role = roleOf(column, births || (column.owner === null && column.attribute === 'delivery-date'))
    if (role === 'none') return []
    return [
      {
        at: at(column.column),
        heading: maskHeading(column.heading),
        role,
        confidence: Math.round(column.confidence * 100) / 100,
      },
    ]
  })
}

/** Why the table was taken for one of mothers or newborns: the words and values that said so, strongest first. */
export function explainVerdict(
  columns: readonly ColumnMeaning[],
  verdict: TableVerdict,
  at: (column: number) => string,
): Reason[] {
  const identity = verdict.kind === 'none' ? [] : verdict.identity
  const reasons: Reason[] = identity.slice(0, mostEvidence).map((column) => ({
    code:
      column.by === 'both' ? 'identity-by-both' : column.by === 'values' ? 'identity-by-values' : 'identity-by-heading',
    values: { column: ownWords(at(column.column)), heading: maskHeading(column.heading) },
  }))
  if (verdict.kind === 'cases') {
    for (const { kind, column, word } of verdict.evidence.slice(0, mostEvidence)) {
      const values = { column: ownWords(at(column.column)), heading: maskHeading(column.heading) }
      reasons.push(kind === 'heading' ? { code: 'care-by-heading', values } : { code: `care-by-${word}`, values })
    }
    if (verdict.around !== null)
      reasons.push({ code: `care-in-${verdict.around.source}`, values: { word: ownWords(verdict.around.word) } })
  }
  if (verdict.kind === 'by-age')
    reasons.push({ code: 'care-by-age', values: { column: ownWords(at(verdict.births.column)) } })
  if (verdict.kind === 'by-words') reasons.push({ code: 'care-by-remark', values: {} })
  const doubted = columns.find(
    (column) => column.by === 'values' && (column.label?.attribute ?? null) !== null && identity.includes(column),
  )
  if (doubted !== undefined)
    reasons.push({
      code: 'heading-doubted',
      values: { column: ownWords(at(doubted.column)), heading: maskHeading(doubted.heading) },
    })
  return reasons
}
