import { isLabelCell, isPlainValue } from '../headings/heading-row.ts'
import type { MergedArea } from '../cell-source.ts'
import { composeHeadings } from '../headings/compose-headings.ts'
import { parseLabel } from '../headings/parse-label.ts'
import type { Attribute } from '../lexicon/attributes.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { isTotalRow } from '../rows/total-row.ts'
import { foldText } from '../text/fold-text.ts'
import { isDeliveryMode } from '../values/birth-words.ts'
import { nameScore } from '../values/person-name.ts'
import { readInCellFields } from './in-cell-fields.ts'
import { readFormRow, type Field } from './row-fields.ts'
import { headsParents } from './side-parts.ts'

const leastFormRows = 2
const mostRecent = 6
const leastAsked = 3
const leastToldAlike = 3
const leastKinds = 3
const dayLike = /^(?:\d{2,4}[-/.年]\s?)?\d{1,2}[-/.月]\s?\d{1,2}[日号]?$/u
const mobileLike = /^\D{0,4}1[3-9]\d{9}\D{0,8}$/u
/** What no column of a table holds at once. */
const shownByValues: ReadonlySet<Attribute | null> = new Set<Attribute | null>([
  'name',
  'phone',
  'id-number',
  'wechat',
  'email',
  'address',
  'hospital',
  'due-date',
  'delivery-date',
  'birth-date',
  'last-period-date',
  'record-number',
  'parity',
  'mode',
  'sex',
  'weeks',
  'apgar',
  'birth-weight',
  'date',
])

/**
 * What rows without headings are: `form`, labels beside their values in most rows; `turned`, labels in the first column and
 * a person in each further one; `none` of these.
 */
export function formShape(rows: readonly KeptRow[]): 'form' | 'turned' | 'none' {
  let formRows = 0
  let laneRows = 0
  let telling = 0
  const laneLabels = new Set<string>()
  const told = new Map<string, number>()
  for (const row of rows) {
    // 合计：12 below a list asks for nothing.
    if (row.cells.length === 1 && isTotalRow(row)) continue
    const read = readFormRow(row)
    if (read.kind === 'lane' && !isOfOnePerson(read.values)) {
      laneRows++
      laneLabels.add(foldText(read.label))
    } else if (read.kind !== 'other' && read.kind !== 'lane') formRows++
    if (row.cells.length > 1 || read.kind !== 'other') telling++
    const where = labelsInOneCell(row)
    if (where !== '') told.set(where, (told.get(where) ?? 0) + 1)
  }
  if ([...told.values()].some((times) => times >= leastToldAlike && times * 5 >= rows.length * 4)) return 'none'
  if (laneRows >= 2 && (formRows + laneRows) * 2 >= telling && rows.some(headsParents)) return 'form'
  const isTurned = laneRows >= 2 && laneLabels.size >= laneRows * 0.6
  const counted = formRows + (isTurned ? laneRows : 0)
  if (counted === 0) return 'none'
  if (counted < telling * 0.5) return beginsAsForm(rows) ? 'form' : 'none'
  return isTurned && laneRows >= formRows ? 'turned' : 'form'
}

/** 望江街道, 侯英巧, 13246444530, 产钳助产, 9月11号: what stands beside one label is not of one kind, but of one person. */
function isOfOnePerson(values: readonly Cell[]): boolean {
  if (values.length < leastAsked) return false
  const kinds = new Set<string>()
  for (const { kind, text } of values) {
    const written = text.trim()
    if (kind === 'date' || dayLike.test(written)) kinds.add('day')
    else if (mobileLike.test(written)) kinds.add('phone')
    else if (nameScore(written) >= 0.8) kinds.add('name')
    else if (isDeliveryMode(foldText(written))) kinds.add('mode')
  }
  return kinds.size >= leastKinds
}

/** 父:王强 138...；母:李丽 139... in the same place row after row, beside other cells: a column of a table. */
function labelsInOneCell({ cells }: KeptRow): string {
  if (cells.length < 2) return ''
  const marked = cells.filter(({ kind, text }) => kind === 'text' && /[:：]/u.test(text))
  const [only] = marked
  if (only === undefined || marked.length > 1) return ''
  const fields = readInCellFields(only.text)
  return fields.length < 2 ? '' : `${String(only.column)} ${fields.map(({ label }) => label).join(' ')}`
}

/** 客户姓名, 王芳, 房号, 301 and more of the kind above 项目, 数量, 单价: a bill, whatever long list goes on below. */
function beginsAsForm(rows: readonly KeptRow[]): boolean {
  const asked = new Set<Attribute | null>()
  let leading = 0
  for (const row of rows) {
    const read = readFormRow(row)
    if (read.kind !== 'fields' || !read.isWhole) break
    leading++
    for (const { label, value } of read.fields) if (value !== '') asked.add(parseLabel(label)?.attribute ?? null)
  }
  const shown = [...asked].filter((attribute) => shownByValues.has(attribute))
  return leading >= leastAsked && asked.has('name') && shown.length >= leastAsked
}

/**
 * 備註, 母乳, 黃疸 above a line of dates, one of names and one of addresses, each after its label: a row of answers that
 * could be labels, and no headings.
 */
export function isTurnedUnder(heading: readonly KeptRow[], rows: readonly KeptRow[]): boolean {
  const [top] = heading
  const [asking] = top?.cells ?? []
  if (asking === undefined || heading.length > 1 || rows.length < 3 || !isLabelCell(asking)) return false
  const askingRows = rows.filter(({ cells: [first] }) => first?.column === asking.column && isLabelCell(first))
  if (askingRows.length * 2 < rows.length || formShape(rows) !== 'turned') return false
  const lanes = rows.flatMap((row) => {
    const read = readFormRow(row)
    return read.kind === 'lane' && row.cells[0]?.column === asking.column ? [parseLabel(read.label)?.attribute] : []
  })
  const asked = new Set(lanes.filter((attribute) => shownByValues.has(attribute ?? null)))
  return lanes.length * 2 >= rows.length && asked.size >= leastAsked
}

/**
 * 序号, blank, 跟进记录, 黄疸 above label, value, label, value: where labels stand in the rows of a form it has labels, too,
 * and its other words are answers that could be labels.
 */
export function isFormUnder(heading: readonly KeptRow[], rows: readonly KeptRow[]): boolean {
  if (heading.length === 0) return false
  const pairs = rows.filter(isByTurns)
  if (pairs.length < leastFormRows || formShape(rows) !== 'form') return false
  const asking = new Set(
    pairs.flatMap(({ cells }) => cells.flatMap(({ column }, at) => (at % 2 === 0 ? [column] : []))),
  )
  const asked = new Set(
    pairs.flatMap(({ cells }) => cells.flatMap(({ text }, at) => (at % 2 === 0 ? [parseLabel(text)?.attribute] : []))),
  )
  if ([...asked].filter((attribute) => shownByValues.has(attribute ?? null)).length < leastAsked) return false
  return heading.every(
    ({ cells }) =>
      cells.some(({ column }) => !asking.has(column)) &&
      cells.every((cell, at) =>
        asking.has(cell.column) ? isLabelCell(cell) : asking.has(cells[at - 1]?.column ?? -1),
      ),
  )
}

/** Label, value, label, value. */
function isByTurns({ cells }: KeptRow): boolean {
  return cells.length >= 4 && cells.length % 2 === 0 && cells.every((cell, at) => isLabelCell(cell) === (at % 2 === 0))
}

/** 手机号 alone under rows of a form, or labels that stood there before: they were left blank, and are no headings. */
export function isBlankOfForm(row: KeptRow, above: readonly KeptRow[]): boolean {
  if (above.slice(-mostRecent).some((one) => goesOnByTurns(row, one)) || isAnswered(row, above)) return true
  if (above.length < leastFormRows) return false
  const isAgain = row.cells.every(({ column, text }) =>
    above.some(({ cells }) => cells.some((cell) => cell.column === column && cell.text === text)),
  )
  return (row.cells.length === 1 || isAgain) && formShape(above) === 'form'
}

/** 户籍, 会计 under rows of one label and one answer each. */
function isAnswered(row: KeptRow, above: readonly KeptRow[]): boolean {
  const [label, answer] = row.cells
  if (label === undefined || answer === undefined || row.cells.length > 2 || above.length < leastFormRows) return false
  const pairs = above.filter(
    ({ cells: [first, second, third] }) =>
      third === undefined &&
      first?.column === label.column &&
      second?.column === answer.column &&
      isLabelCell(first) &&
      !isLabelCell(second),
  )
  return pairs.length >= leastFormRows || (pairs.length > 0 && formShape(above) === 'form')
}

/** 备注, 黄疸, 是否回访, 无人接听 under label, value, label, value: its answers could be labels, too, and are none. */
function goesOnByTurns(row: KeptRow, above: KeptRow): boolean {
  if (row.cells.length < 2 || asksThroughout(row)) return false
  if (!isByTurns(above)) return goesOnHalfBlank(row, above)
  const asking = new Set(above.cells.flatMap(({ column }, at) => (at % 2 === 0 ? [column] : [])))
  const answering = new Set(above.cells.flatMap(({ column }, at) => (at % 2 === 0 ? [] : [column])))
  return (
    row.cells.every((cell) => (asking.has(cell.column) ? isLabelCell(cell) : answering.has(cell.column))) &&
    row.cells.some(({ column }) => answering.has(column))
  )
}

/**
 * 追踪日期, 孕周, 血压, 方式, 情况, 签名: what every second cell asks for is no answer; a table begins within the form. One in three of
 * these words may be unknown: 日期, 耗材, 签名.
 */
function asksThroughout({ cells }: KeptRow): boolean {
  const answering = cells.filter((_, at) => at % 2 === 1)
  const known = answering.filter(
    (cell) => isLabelCell(cell) && (parseLabel(cell.text.trim())?.coverage ?? 0) >= 0.99,
  ).length
  return (
    answering.length >= leastAsked &&
    known * 3 >= answering.length * 2 &&
    answering.every((cell) => isLabelCell(cell) || mayAsk(cell))
  )
}

/** 耗材, 部位: a word that answers nothing and is nobody's name. */
function mayAsk(cell: Cell): boolean {
  const text = cell.text.trim()
  return /^[\u3400-\u9fff]{2,4}$/u.test(text) && !isPlainValue(cell) && nameScore(text) < 0.65
}

/** bloodType, B+, roomNo, MOTHER_NM, 路雯 under id, 1, admissionNo, birthWeight, 3.56kg: rows of pairs, some left blank. */
function goesOnHalfBlank(row: KeptRow, above: KeptRow): boolean {
  const asking = new Set<number>()
  for (const [at, cell] of above.cells.entries()) {
    if (isLabelCell(cell)) asking.add(cell.column)
    else if (!asking.has(above.cells[at - 1]?.column ?? -1)) return false
  }
  if (asking.size < 3 || asking.size === above.cells.length) return false
  const isAnswer = (at: number): boolean => asking.has(row.cells[at - 1]?.column ?? -1)
  return (
    row.cells.every((cell, at) => (asking.has(cell.column) ? isLabelCell(cell) : isAnswer(at))) &&
    row.cells.some((cell) => !asking.has(cell.column) && !isLabelCell(cell))
  )
}

/** A heading row with one row of values under it is a form with its labels above. */
export function fieldsUnderHeadings(
  heading: readonly KeptRow[],
  values: KeptRow,
  merges: readonly MergedArea[],
): Field[] {
  return composeHeadings(heading, merges).map(({ column, text, groupText }) => {
    const cell = values.cells.find((one) => one.column === column)
    const label =
      groupText === '' || groupText === text
        ? text
        : `${groupText}${/^[ -~]+$/u.test(groupText + text) ? ' ' : ''}${text}`
    return { label, value: cell?.text ?? '', kind: cell?.kind ?? 'text', labelColumn: column, column }
  })
}
