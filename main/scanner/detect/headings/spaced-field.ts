import { foldWidth } from '../text/fold-text.ts'
import { nameScore } from '../values/person-name.ts'
import { parseLabel } from './parse-label.ts'

interface SpacedField {
  readonly label: string
  readonly value: string
}

const longest = 60

/** `母亲姓名 王芳`, `体重 3200g 身长 50cm`: labels with their values after a space, from the first word on; empty for others. */
export function readSpacedFields(written: string): readonly SpacedField[] {
  if (written.length > longest || !/[\u3400-\u9fff]\s/u.test(written)) return []
  const [first, ...words] = foldWidth(written).split(/\s+/u)
  if (first === undefined || !isLabel(first)) return []
  const fields: { label: string; value: string }[] = [{ label: first, value: '' }]
  for (const word of words) {
    const last = fields.at(-1)
    if (last === undefined) return []
    if (last.value !== '' && isLabel(word)) fields.push({ label: word, value: '' })
    else last.value += last.value === '' ? word : ` ${word}`
  }
  return fields.every(({ value }) => isValue(value)) ? fields : []
}

function isLabel(word: string): boolean {
  const label = /^[\u3400-\u9fff]{2,8}$/u.test(word) ? parseLabel(word) : null
  return label !== null && label.coverage >= 0.99 && label.attribute !== null && label.attribute !== 'other'
}

/** A figure, a sex or a name: no further word of a heading. */
function isValue(value: string): boolean {
  return /^\S*\d/u.test(value) || /^[男女](?:\s|$)/u.test(value) || nameScore(value) >= 0.65
}
