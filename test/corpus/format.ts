/** Kinds of file that the corpus is written in; the text encodings of CSV count as kinds of their own. */
export const sheetFormats = ['xlsx', 'xls', 'xlsb', 'ods', 'xml', 'html'] as const
export const textFormats = ['csv', 'csv-bom', 'csv-gbk', 'csv-utf16', 'txt', 'txt-gbk'] as const

export type SheetFormat = (typeof sheetFormats)[number]
export type TextFormat = (typeof textFormats)[number]
export type Format = SheetFormat | TextFormat

export const allFormats: readonly Format[] = [...sheetFormats, ...textFormats]

/** File name ending with its dot. Half of the HTML and XML tables in offices are called `.xls`. */
export function endingOf(format: Format, disguised: boolean): string {
  if (disguised && (format === 'html' || format === 'xml')) return '.xls'
  const [kind] = format.split('-')
  return `.${String(kind)}`
}
