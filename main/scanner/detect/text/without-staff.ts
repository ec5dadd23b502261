import { readInCellFields } from '../cards/in-cell-fields.ts'
import { parseLabel } from '../headings/parse-label.ts'
import { ownersAtWork } from '../lexicon/owners.ts'

/** `制表人:邵菊芳` names nobody whom the line is about. */
export function withoutStaff(text: string): string {
  if (!text.includes(':')) return text
  let rest = text
  let isTheirs = false
  for (const { label, value } of readInCellFields(text)) {
    const { owner = null, attribute = null } = parseLabel(label) ?? {}
    // 丙方：李芳 身份证号：...: the number of whoever was named before it.
    isTheirs = owner === null ? isTheirs && attribute === 'id-number' : ownersAtWork.has(owner)
    if (isTheirs) rest = rest.replace(value, ' ')
  }
  return rest
}
