import { parseLabel } from '../headings/parse-label.ts'
import { ownersAtWork } from '../lexicon/owners.ts'
import type { Field } from './row-fields.ts'

/** 丙方：李芳 身份证号：...: what a row asks for behind the name of whoever works there, without saying whose it is. */
export function fieldsOfWorkers(fields: readonly Field[]): ReadonlySet<Field> {
  const theirs = new Set<Field>()
  let isTheirs = false
  for (const field of fields) {
    const owner = parseLabel(field.label)?.owner ?? null
    if (owner !== null) isTheirs = ownersAtWork.has(owner)
    else if (isTheirs) theirs.add(field)
  }
  return theirs
}
