import type { ColumnRole } from '../../../shared/domain/column-role.ts'
import type { Attribute } from '../detect/lexicon/attributes.ts'
import type { Owner } from '../detect/lexicon/owners.ts'
import { parseLabel } from '../detect/headings/parse-label.ts'

const roles: Readonly<Partial<Record<Attribute, ColumnRole>>> = {
  name: 'person-name',
  surname: 'person-name',
  'given-name': 'person-name',
  phone: 'phone',
  'id-number': 'id-number',
  wechat: 'wechat',
  email: 'email',
  address: 'address',
  'record-number': 'record-number',
  'certificate-number': 'certificate-number',
}

/** People at work are not whom a copy is to hide; their names may be needed by who gets it. */
const atWork: ReadonlySet<Owner> = new Set<Owner>(['staff', 'nanny', 'institution'])

/** What the field holds that this label asks for: `null` for a label of something harmless, `undefined` for no label. */
export function labelRole(text: string): ColumnRole | null | undefined {
  const label = parseLabel(text.trim().replace(/[:：]\s*$/u, ''))
  if (label === null || label.coverage < 0.75 || (label.attribute === null && label.owner === null)) return undefined
  if (label.owner !== null && atWork.has(label.owner)) return null
  if (label.attribute === null) return label.owner === 'person' ? null : 'person-name'
  return roles[label.attribute] ?? null
}
