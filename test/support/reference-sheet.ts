import { decodeXstring } from '../../main/scanner/read/xlsx/xml-text.ts'
import { elements, ownText, xmlTree, type XmlElement } from './xml-tree.ts'
import { plainNumeral } from '../../main/scanner/read/xlsx/plain-numeral.ts'

/**
 * What a sheet says, read slowly off a strict parser's tree: cells as `CollectingSink` writes them, empty ones left out.
 * Null where the part is not well-formed or not built as the standard's schema wants it, so that there is no one answer.
 */
export function referenceCells(sheet: string, strings: string, dateStyles: Uint8Array): readonly string[] | null {
  const root = xmlTree(sheet)
  const table = tableOf(strings)
  if (root?.name !== 'worksheet' || table === null) return null
  const data = elements(root).filter(({ name }) => name === 'sheetData')
  const [rows] = data
  if (rows === undefined || data.length > 1 || !onlyHolds(rows, ['row'])) return null
  const cells: string[] = []
  let number = 0
  for (const row of elements(rows)) {
    const told = row.attributes['r']
    if (told !== undefined && !/^[1-9][0-9]{0,6}$/.test(told)) return null
    number = told === undefined || Number(told) > 1_048_576 ? number + 1 : Number(told)
    if (!onlyHolds(row, ['c']) || !rowCells(row, number, table, dateStyles, cells)) return null
  }
  return cells
}

function rowCells(
  row: XmlElement,
  number: number,
  table: readonly string[],
  dateStyles: Uint8Array,
  cells: string[],
): boolean {
  const hidden = /^(?:1|true|on)$/.test(row.attributes['hidden'] ?? '') ? '!' : ''
  let last = 0
  for (const cell of elements(row)) {
    const reference = /^([A-Z]{1,3})[0-9]+$/.exec(cell.attributes['r'] ?? `${letters(last + 1)}1`)?.[1]
    if (reference === undefined) return false
    const column = [...reference].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    if (column <= last || column > 16_384 || !onlyHolds(cell, ['f', 'v', 'is'])) return false
    last = column
    const value = valueOf(cell, table, dateStyles)
    if (value === null) return false
    if (!value.endsWith(' ')) cells.push(`${hidden}${reference}${number} ${value}`)
  }
  return true
}

/** Kind and text; an empty text leaves a space at the end. */
function valueOf(cell: XmlElement, table: readonly string[], dateStyles: Uint8Array): string | null {
  const values = elements(cell).filter(({ name }) => name !== 'f')
  const formulas = elements(cell).filter(({ name }) => name === 'f')
  if (values.length > 1 || formulas.length > 1 || formulas.some((formula) => elements(formula).length > 0)) return null
  const [value] = values
  if (value === undefined) return 'text '
  if (value.name === 'is') return cell.attributes['t'] === 'inlineStr' ? textOf(value, 'text ') : null
  if (elements(value).length > 0) return null
  const text = ownText(value)
  switch (cell.attributes['t'] ?? 'n') {
    case 's': {
      const shared = /^\s*[0-9]{1,8}\s*$/.test(text) ? table[Number(text)] : undefined
      return shared === undefined ? null : `text ${shared}`
    }
    case 'n': {
      const style = cell.attributes['s'] ?? '0'
      if (!/^[0-9]{1,5}$/.test(style)) return null
      return `${dateStyles[Number(style)] === 1 ? 'date' : 'number'} ${plainNumeral(decodeXstring(text).trim())}`
    }
    case 'str':
    case 'd':
      return `text ${decodeXstring(text)}`
    case 'b':
      return /^[01]$/.test(text) ? `boolean ${text === '1' ? 'TRUE' : 'FALSE'}` : null
    case 'e':
      return `error ${decodeXstring(text)}`
    default:
      return null
  }
}

function tableOf(strings: string): readonly string[] | null {
  const root = xmlTree(strings)
  if (root?.name !== 'sst' || !onlyHolds(root, ['si', 'extLst'])) return null
  const table: string[] = []
  for (const item of elements(root).filter(({ name }) => name === 'si')) {
    const text = textOf(item, '')
    if (text === null) return null
    table.push(text)
  }
  return table
}

/** The words of a string item, phonetic runs left out; null where it is not built as one. */
function textOf(item: XmlElement, before: string): string | null {
  if (!onlyHolds(item, ['t', 'r', 'rPh', 'phoneticPr'])) return null
  const parts = elements(item)
  // A plain text besides runs is against the schema.
  if (parts.filter(({ name }) => name === 't').length > (parts.some(({ name }) => name === 'r') ? 0 : 1)) return null
  let text = ''
  for (const part of parts) {
    if (part.name === 'rPh' || part.name === 'phoneticPr') {
      if (!onlyHolds(part, ['t'])) return null
      continue
    }
    const texts = part.name === 't' ? [part] : elements(part).filter(({ name }) => name === 't')
    if (part.name === 'r' && (!onlyHolds(part, ['t', 'rPr']) || texts.length !== 1)) return null
    if (texts.some((one) => elements(one).length > 0)) return null
    if (part.name === 'r' && elements(part).some(({ name, children }) => name === 'rPr' && deep(children))) return null
    text += texts.map(ownText).join('')
  }
  return before + decodeXstring(text)
}

/** Whether anything named like a text lies below, where the schema knows none. */
function deep(children: XmlElement['children']): boolean {
  return children.some((child) => typeof child !== 'string' && (child.name === 't' || deep(child.children)))
}

function onlyHolds(parent: XmlElement, names: readonly string[]): boolean {
  return elements(parent).every(({ name }) => names.includes(name)) && ownText(parent).trim() === ''
}

function letters(column: number): string {
  return (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
