import { parseLabel } from '../headings/parse-label.ts'
import { ownWords, type Masked } from '../../../../shared/domain/masked.ts'
import type { Reason } from '../../../../shared/domain/reason.ts'
import type { ColumnFinding } from '../../../../shared/domain/finding.ts'
import type { ColumnMeaning } from '../columns/column-meaning.ts'
import type { TableVerdict } from '../judge/table-verdict.ts'
import { detectionReason } from './detection-reason.ts'
import { maskHeading } from './mask-words.ts'
import { reportedRole } from './reported-role.ts'

const mostEvidence = 4

/** The columns that mean something, as they are reported. */
export function describeColumns(
  columns: readonly ColumnMeaning[],
  verdict: TableVerdict,
  at: (column: number) => Masked,
): ColumnFinding[] {
  return columns.flatMap((column) => {
    const role = reportedRole(column, columns, verdict)
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
  at: (column: number) => Masked,
): Reason[] {
  if (verdict.kind === 'none') return []
  const about = (column: ColumnMeaning): { column: Masked; heading: Masked } => ({
    column: at(column.column),
    heading: maskHeading(column.heading),
  })
  const reasons = verdict.identity
    .slice(0, mostEvidence)
    .map((column) => detectionReason(`identity-by-${column.by}`, about(column)))
  if (verdict.kind === 'cases') {
    for (const evidence of verdict.evidence.slice(0, mostEvidence)) {
      const code = evidence.kind === 'heading' ? 'care-by-heading' : (`care-by-${evidence.told}` as const)
      reasons.push(detectionReason(code, about(evidence.column)))
    }
    if (verdict.around !== null) {
      const { source, word } = verdict.around
      reasons.push(detectionReason(`care-in-${source}`, { word: ownWords(word) }))
    }
  }
  if (verdict.kind === 'by-age') reasons.push(detectionReason('care-by-age', about(verdict.births)))
  if (verdict.kind === 'by-words') reasons.push(detectionReason('care-by-remark'))
  const doubted = columns.find((column) => isDoubted(column) && verdict.identity.includes(column))
  if (doubted !== undefined) reasons.push(detectionReason('heading-doubted', about(doubted)))
  return reasons
}

/** Its heading asks for something else, whether it was set aside alone or with all the others. */
function isDoubted({ by, label }: ColumnMeaning): boolean {
  return by === 'values' && label !== null && (parseLabel(label.text)?.attribute ?? null) !== null
}
