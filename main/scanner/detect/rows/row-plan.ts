import type { Attribute } from '../lexicon/attributes.ts'
import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import { weightShare } from '../judge/newborn-weight.ts'
import { parseLabel } from '../headings/parse-label.ts'
import type { NameOwner } from '../cases/case-record.ts'
import { peopleByLine } from '../text/several-in-line.ts'
import { toldInCell } from '../text/told-in-cell.ts'
import { areStarsMarks } from './without-mark.ts'

/** What is taken out of one column of each row. */
export type ColumnUse =
  | 'name'
  | 'surname'
  | 'given-name'
  /** Named only where the row names nobody else: 家长, 监护人. */
  | 'parents'
  | 'phone'
  | 'phone-part'
  | 'id'
  | 'certificate'
  | 'account'
  | 'email'
  | 'record'
  | 'birth-date'
  | 'due-date'
  | 'other-date'
  | 'date-part'
  | 'hospital'
  | 'address'
  | 'medical'

export interface PlannedColumn {
  readonly column: number
  readonly use: ColumnUse
  readonly owner: NameOwner
  /** The heading asks for it, so that rare values are believed. */
  readonly trusted: boolean
  /** Told by its values, which are Chinese names: a Latin word among them is no name. */
  readonly chineseOnly: boolean
  /** Few names end with a star: it is a mark beside the name, not a mask. */
  readonly starIsMark: boolean
}

/** Which columns of a table are read, row after row; all others are never decoded. */
export interface RowPlan {
  readonly columns: readonly PlannedColumn[]
  /** One more than the last column of the table, read or not. */
  readonly width: number
  /** No column has a heading: nothing but its values tells what a cell is. */
  readonly isUnheaded: boolean
  /** Several cells of a row name somebody with a phone, each somebody else: the days of a week, the rooms of a floor. */
  readonly isGrid: boolean
  /** Nurses and nannies by the names of the first rows: wherever they stand in a row, it is not about them. */
  readonly serving: ReadonlySet<string>
  /** Use by column number, -1 where the column is not read; indexes `columns`. */
  readonly byColumn: Int16Array
  /** The same without what only raises the level, for rows of which no more is to be learnt. */
  readonly withoutDetails: Int16Array
}

const medical: ReadonlySet<Attribute> = new Set<Attribute>([
  'mode',
  'weeks',
  'birth-weight',
  'apgar',
  'screening',
  'parity',
  'last-period-date',
])

const enoughPhones = 8
const mostlyNewborns = 0.6

/** Plans the reading of a table's rows from what its columns mean. */
export function planRows(
  columns: readonly ColumnMeaning[],
  identity: readonly ColumnMeaning[],
  withOtherDates: boolean,
): RowPlan {
  const planned: PlannedColumn[] = []
  for (const column of columns) {
    const use = useOf(column, identity)
    if (use === null || (use === 'other-date' && !withOtherDates)) continue
    planned.push({
      column: column.column,
      use,
      owner: nameOwnerOf(column),
      chineseOnly: column.by === 'values' && column.sample.sureName >= 0.6,
      starIsMark: areStarsMarks(column.sample),
      trusted:
        column.by === 'values' ? column.sample.sureName >= 0.75 : column.confidence >= 0.5 || areRareNames(column),
    })
  }
  const widest = planned.reduce((most, { column }) => Math.max(most, column), -1)
  const byColumn = new Int16Array(widest + 1).fill(-1)
  const withoutDetails = byColumn.slice()
  for (const [at, { column, use }] of planned.entries()) {
    byColumn[column] = at
    if (use !== 'medical' && use !== 'address') withoutDetails[column] = at
  }
  // 内容 over the first of them was written above lines that were cut since.
  const isUnheaded = columns.every(
    ({ heading, column }) => heading === '' || (column === 0 && columns.length >= 3 && saysLittle(heading)),
  )
  const width = columns.reduce((most, { column }) => Math.max(most, column + 1), 0)
  return {
    columns: planned,
    width,
    isUnheaded,
    isGrid: isGrid(columns, planned),
    serving: namesOfServing(columns),
    byColumn,
    withoutDetails,
  }
}

const leastServed = 10

function namesOfServing(columns: readonly ColumnMeaning[]): ReadonlySet<string> {
  const serving = columns.filter(
    ({ attribute, owner }) => attribute === 'name' && (owner === 'staff' || owner === 'nanny'),
  )
  // A mother whose row moved to the left stands there once.
  return new Set(
    serving.flatMap(({ sample: { readings, times, filled } }) =>
      readings.flatMap(({ text }, at) => (filled < leastServed || (times[at] ?? 0) > 1 ? [text] : [])),
    ),
  )
}

const shortestTold = 6
/** Two cells may name a couple. */
const leastInGrid = 3
/** 1.25, 3月5日, 12日, 周三 stands above those of that day. */
const day = /^(?:\d{1,2}[./月-]\d{1,2}[日号]?|\d{1,2}[日号]|(?:周|星期)[一二三四五六日天])$/u

function isGrid(columns: readonly ColumnMeaning[], planned: readonly PlannedColumn[]): boolean {
  if (planned.some(({ use }) => use === 'phone' || use === 'id')) return false
  const whole = columns.filter(
    ({ attribute, by, owner, sample }) =>
      attribute === 'name' &&
      by === 'values' &&
      owner === null &&
      sample.length >= shortestTold &&
      (sample.distinct > 1 || sample.filled === 1),
  )
  return (
    whole.length >= 2 &&
    whole.flatMap(({ sample }) => sample.readings.flatMap(({ text }) => peopleByLine(text))).length >= leastInGrid &&
    whole.every(({ sample }) =>
      reachesShare(
        sample,
        0.6,
        ({ phones, text }) =>
          phones.length > 0 || toldInCell(text) !== '' || day.test(text) || peopleByLine(text).length > 1,
      ),
    )
  )
}

/** 姓名 over 芳王 and 丽李: told to be names by somebody who turned them about. */
function areRareNames({ attribute, sample }: ColumnMeaning): boolean {
  return attribute === 'name' && sample.distinct >= 3 && sample.maybeName >= 0.6
}

/** 内容, 信息: over a column that says nothing of others. */
function saysLittle(heading: string): boolean {
  const attribute = parseLabel(heading)?.attribute ?? null
  return attribute === 'other' || attribute === 'information'
}

function useOf(column: ColumnMeaning, identity: readonly ColumnMeaning[]): ColumnUse | null {
  const { attribute, owner } = column
  const ours =
    owner !== 'staff' && owner !== 'nanny' && owner !== 'institution' && owner !== 'pet' && owner !== 'student'
  switch (attribute) {
    case 'name':
    case 'surname':
    case 'given-name':
      return identity.includes(column) ? attribute : isOfParents(column) ? 'parents' : null
    case 'id-number':
      return identity.includes(column) ? 'id' : null
    case 'certificate-number':
      return identity.includes(column) ? 'certificate' : null
    case 'record-number':
      return identity.includes(column) ? 'record' : null
    case 'phone':
      return ours && !isOfOffice(column, identity) ? 'phone' : null
    case 'wechat':
      return ours ? 'account' : null
    case 'email':
      return ours ? 'email' : null
    case 'address':
      return ours ? 'address' : null
    case 'birth-date':
      return owner === 'newborn' || owner === 'child' || owner === null ? 'birth-date' : null
    case 'delivery-date':
      return 'birth-date'
    case 'due-date':
      return 'due-date'
    case 'date':
      return 'other-date'
    case 'hospital':
      return 'hospital'
    case 'weight':
      return weightShare(column, true) >= mostlyNewborns ? 'medical' : null
    default:
      return attribute !== null && medical.has(attribute) ? 'medical' : null
  }
}

/** One number, or few, beside many names: a ward's or a hotline, and nobody's own. */
function isOfOffice({ sample: { filled, distinct } }: ColumnMeaning, identity: readonly ColumnMeaning[]): boolean {
  const names = identity.reduce((most, { sample }) => Math.max(most, sample.distinct), 0)
  return filled >= enoughPhones && distinct * 4 <= filled && distinct * 4 <= names
}

/** 陈经理: whom to call at a firm. */
const atWork = /(?:经理|店长|主任|院长|总监|客服|顾问|管家|經理|店長|顧問)$/u

/** 家长, 监护人: a newborn's parent, though the heading says no more than whom to call. */
function isOfParents({ attribute, owner, heading, sample }: ColumnMeaning): boolean {
  return (
    attribute === 'name' &&
    owner === 'contact' &&
    !reachesShare(sample, 0.5, ({ text }) => atWork.test(text)) &&
    /家长|家長|监护|監護|父母|^联系人|^聯[絡系]人|^联络人|申[领請请]|领证人|parent|guardian/iu.test(heading)
  )
}

function nameOwnerOf(column: ColumnMeaning): NameOwner {
  switch (column.owner) {
    case 'mother':
    case 'parent-mother':
      return 'mother'
    case 'newborn':
    case 'child':
      return 'newborn'
    case 'father':
      return 'father'
    default:
      return 'person'
  }
}
