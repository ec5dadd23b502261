import { readInCellFields } from '../cards/in-cell-fields.ts'
import { parseLabel } from '../headings/parse-label.ts'
import { ownersAtWork } from '../lexicon/owners.ts'

/** `制表人:邵菊芳` names nobody whom the line is about. */
export function withoutStaff(text: string): string {
  if (!text.includes(':')) return text
  let rest = text
  let isTheirs = false
  let isOfFirm = false
  for (const { label, value } of readInCellFields(text)) {
    const { owner = null, attribute = null } = parseLabel(label) ?? {}
    // 丙方：李芳 身份证号：...: the number of whoever was named before it.
    isTheirs =
      owner === null
        ? isTheirs && (attribute === 'id-number' || (isOfFirm && attribute === 'phone'))
        : ownersAtWork.has(owner) || (isOfFirm && owner === 'contact')
    // 乙方：安心家政公司 联系人：陈经理 电话：...: whom to call there.
    isOfFirm = isTheirs && (isOfFirm || firm.test(value))
    if (isTheirs) rest = rest.replace(value, ' ')
  }
  return rest
}

const firm = /(?:公司|集团|中心|会所|机构|医院|厂|商行|门店|ltd\.?|inc\.?)$/iu
