import { createHash } from 'node:crypto'
import type { TableFinding } from '../../shared/domain/finding.ts'

/**
 * The headings of a table as one digest, 32 hex digits: the same form filled in anew has the same, and an exception may name it.
 * Empty where there are no headings: what has none is no template.
 */
export function templateDigest({ columns }: Pick<TableFinding, 'columns'>): string {
  if (columns.every(({ heading }) => heading === '')) return ''
  const headings = columns.map(({ heading, role }) => `${role}\t${heading}`).sort()
  return createHash('sha256').update(headings.join('\n')).digest('hex').slice(0, 32)
}
