import { identifyingRoles, type ColumnRole } from '../../../shared/domain/column-role.ts'
import { roleOfAttribute } from '../detect/columns/column-meaning.ts'
import { parseLabel } from '../detect/headings/parse-label.ts'
import type { Owner } from '../detect/lexicon/owners.ts'

/** People at work are not whom a copy is to hide; their names may be needed by who gets it. */
const atWork: ReadonlySet<Owner> = new Set<Owner>(['staff', 'nanny', 'institution'])

/** What the field holds that this label asks for: `null` for a label of something harmless, `undefined` for no label. */
export function labelRole(text: string): ColumnRole | null | undefined {
  const label = parseLabel(text.trim().replace(/[:：]\s*$/u, ''))
  if (label === null || label.coverage < 0.75 || (label.attribute === null && label.owner === null)) return undefined
  if (label.owner !== null && atWork.has(label.owner)) return null
  if (label.attribute === null) return label.owner === 'person' ? null : 'person-name'
  const role = roleOfAttribute(label.attribute)
  return identifyingRoles.has(role) ? role : null
}
