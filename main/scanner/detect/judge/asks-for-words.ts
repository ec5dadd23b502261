import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { isDictionaryHeading } from '../headings/dictionary-heading.ts'

/** True where a table tells what words mean or what a database's fields are: the example beside 母亲身份证号 is nobody's. */
export function asksForWords(columns: readonly ColumnMeaning[]): boolean {
  const headed = columns.flatMap(({ heading }) => (heading === '' ? [] : [heading]))
  return isDictionaryHeading(headed) && !columns.some(({ sample }) => sample.surePhone + sample.sureId >= 0.5)
}
