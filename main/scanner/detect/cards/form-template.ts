import { isLabelCell } from '../headings/heading-row.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { nameScore } from '../values/person-name.ts'
import { cardKey } from './card-key.ts'
import { fieldsAbove, fieldsBeside, type TemplateCell, type TemplateField } from './template-fields.ts'
import { sectionOf } from './row-fields.ts'

/** A form that stands several times on a sheet: its labels are what never changes, its answers what does. */
export interface FormTemplate {
  /** The row that each card begins with. */
  readonly anchor: KeptRow
  /** Rows from the beginning of one card to that of the next. */
  readonly period: number
  readonly fields: readonly TemplateField[]
  /** What each card says again and that asks for nothing: its title, the names of its parts. Offsets of rows. */
  readonly told: ReadonlySet<number>
}

const mostTitlesAbove = 3
const leastPeriod = 3
/** No form is wider. */
const mostCells = 64
const leastChanging = 2
const longestLabel = 16
const knownShare = 1 / 3

/** True for the row that a card of the form begins with. */
export function isBeginning({ anchor }: FormTemplate, row: KeptRow): boolean {
  return saysTheSame(anchor, row)
}

function saysTheSame({ cells: one }: KeptRow, { cells: other }: KeptRow): boolean {
  return (
    one.length === other.length &&
    one.every(({ column, text }, at) => column === other[at]?.column && text.trim() === other[at].text.trim())
  )
}

/** What a form says above and between its labels. */
export function titlesOf(form: FormTemplate, rows: readonly KeptRow[]): readonly string[] {
  const start = rows.find((row) => isBeginning(form, row))?.row ?? 0
  const told = rows.filter(({ row }) => row < start + form.period && form.told.has(row - start))
  return told.flatMap(({ cells }) => cells.map(({ text }) => text))
}

/** The form that rows repeat; `null` where they repeat none. */
export function findTemplate(rows: readonly KeptRow[]): FormTemplate | null {
  if (rows.some(({ cells }) => cells.length > mostCells)) return null
  const starts = findStarts(rows)
  const [first, second] = starts
  if (first === undefined || second === undefined) return null
  const period = second.row - first.row
  const cells = gatherCells(rows, starts, period)
  // Blank forms, or the same one twice: nothing shows what answers.
  if (cells.filter(({ isConstant }) => !isConstant).length < leastChanging) return null
  const fields = fieldsBeside(cells) ?? fieldsAbove(cells)
  if (fields === null || !asksClearly(fields) || asksTwice(fields)) return null
  const asking = new Set(fields.flatMap(({ labelOffset, offset }) => [labelOffset, offset]))
  const told = new Set(cells.map(({ offset }) => offset).filter((offset) => !asking.has(offset)))
  // 母亲信息, 新生儿信息 between the labels: whose they are is for others to read.
  const between = rows.filter(({ row }) => row > first.row && row < second.row && told.has(row - first.row))
  if (between.some((row) => sectionOf(row) !== '')) return null
  return { anchor: first, period, fields, told }
}

/**
 * The rows that cards begin with: the first words of the sheet, or the first after titles and a gap, that come again at even
 * distances.
 */
function findStarts(rows: readonly KeptRow[]): readonly KeptRow[] {
  for (const [at, row] of rows.slice(0, mostTitlesAbove + 1).entries()) {
    if (rows.slice(0, at).some(({ cells }) => cells.length > 1)) return []
    const again = rows.filter((one) => saysTheSame(row, one))
    const [first, second] = again
    if (first === undefined || second === undefined) continue
    const period = second.row - first.row
    const isEven = again.every((one, nth) => one.row === first.row + nth * period)
    const isAfterGap = at === 0 || !rows.some((one) => one.row === second.row - 1)
    return period >= leastPeriod && isEven && isAfterGap ? again : []
  }
  return []
}

function gatherCells(rows: readonly KeptRow[], starts: readonly KeptRow[], period: number): readonly TemplateCell[] {
  const [first, lastStart] = [starts[0], starts.at(-1)]
  const last = rows.at(-1)
  if (first === undefined || lastStart === undefined || last === undefined) return []
  const places = new Map<string, { readonly offset: number; readonly column: number; readonly texts: string[] }>()
  for (const row of rows) {
    if (row.row < first.row || row.row >= lastStart.row + period) continue
    const offset = (row.row - first.row) % period
    for (const { column, text } of row.cells) {
      const key = `${String(offset)}|${String(column)}`
      const place = places.get(key) ?? { offset, column, texts: [] }
      places.set(key, place)
      place.texts.push(text.trim())
    }
  }
  const reached = (offset: number): number => starts.filter(({ row }) => row + offset <= last.row).length
  return [...places.values()]
    .map(({ offset, column, texts }) => ({
      offset,
      column,
      texts,
      isConstant: texts.length === reached(offset) && texts.length > 1 && new Set(texts).size === 1,
      asked: texts.length === reached(offset) ? askedWithin(texts) : null,
    }))
    .sort((one, other) => one.offset - other.offset || one.column - other.column)
}

/** The one label before the colon of all of them, if it is answered anywhere. */
function askedWithin(texts: readonly string[]): string | null {
  const label = answeredWithin(texts[0] ?? '')?.label ?? ''
  if (label === '' || texts.length < 2) return null
  const answers = texts.map((text) => answeredWithin(text))
  if (!answers.every((one) => one?.label === label && !/[^\d\s][:：]/u.test(one.answer))) return null
  return answers.some((one) => one !== null && one.answer !== '') ? label : null
}

const labelled = /^([^:：\n]{1,24})[:：]/u

/** 姓名：王芳 cut in two. */
export function answeredWithin(text: string): { readonly label: string; readonly answer: string } | null {
  const [whole, label] = labelled.exec(text) ?? []
  return whole === undefined || label === undefined ? null : { label, answer: text.slice(whole.length).trim() }
}

/** Each of them could ask, and enough of them are known to. */
function asksClearly(fields: readonly TemplateField[]): boolean {
  const labels = fields.map(({ label }) => ({ column: 0, kind: 'text' as const, text: label }))
  if (!labels.every((label) => isLabelCell(label) || mayAsk(label.text))) return false
  return labels.length >= 3 && labels.filter(isLabelCell).length >= labels.length * knownShare
}

/** #, 号, 眼底检查: what stands in each card alike where labels stand. */
export function mayAsk(text: string): boolean {
  return text.length <= longestLabel && !/\d{3}/u.test(text) && nameScore(text) < 0.8
}

/** 姓名 of the mother and 姓名 of the father: what stands around them tells whose, and that is for others to read. */
function asksTwice(fields: readonly TemplateField[]): boolean {
  return new Set(fields.map(({ label }) => cardKey('', label))).size < fields.length
}
