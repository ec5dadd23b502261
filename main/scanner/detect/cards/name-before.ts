import { parseLabel } from '../headings/parse-label.ts'
import type { Field } from './row-fields.ts'

/**
 * 生父姓名, 紧急联系人 before 身分證字號, 电话 in one row: whose each of these is that does not say so itself, by the label of the
 * name before it.
 */
export function namesBefore(fields: readonly Field[]): ReadonlyMap<Field, string> {
  const before = new Map<Field, string>()
  let named = ''
  for (const field of fields) {
    const label = parseLabel(field.label)
    if (label !== null && label.owner !== null) named = asksForName(label.attribute) ? field.label : ''
    else if (named !== '') before.set(field, named)
  }
  return before
}

function asksForName(attribute: string | null): boolean {
  return attribute === null || attribute === 'name' || attribute === 'information'
}
