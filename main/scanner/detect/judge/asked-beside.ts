import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import type { Attribute } from '../lexicon/attributes.ts'
import { weighsNewborns } from './newborn-weight.ts'
import { isScreenedAtBirth } from './newborn-screening.ts'

/** Where goods are made, 预产日期 is the day on which they are to be. */
const asksOfFactory =
  /产线|班组|产品|质检|产量|产值|工时|良品|良率|排产|合格[数率]|不合格|废品|报废|顺产率|工单|车间|机台|工位|工序|下线|返工|產線|產量|工單|\bvin\b/iu

/** 产检, 产前会, 产后: of products too. */
export const isOfProducts = /^(?:产检|产前|产后|待产|预产|临产|顺产|产次|生产)/u

/** 预产日期 beside 交付日期 or 规格, delivery type beside consignee: what is made to order and sent; 预产期 is of a child alone. */
const asksOfOrder =
  /^(?:规格|型号|規格|型號)|交付|交期|交货|出货|加工单|跟单|交貨|跟單|purchase|supplier|vendor|\bp\.?o\.?\b|\border[ _]?(?:no|id|date|code|number)|\bsku\b|shipped|shipment|shipping|consignee|courier|parcel|waybill/iu

/** 是否足月 beside 月租: a full month. */
const paidByMonth = /月租|起租|退租|租金|租客|租户|承租|房租|出勤|月薪|工资|租戶/u

/** What is asked of patients, and of nobody who works in a ward. */
export const isOfPatient: ReadonlySet<Attribute | null> = new Set<Attribute | null>([
  'record-number',
  'bed',
  'weeks',
  'mode',
  'due-date',
  'delivery-date',
  'last-period-date',
  'birth-weight',
  'parity',
  'screening',
])

/** 挂号时间, 就诊日期: of whoever came to be seen; 挂号费 is a doctor's. */
const ofVisit = /^(?:挂号|就诊|候诊|取号|掛號|就診)(?:时间|日期|时段|序号|号|單號|時間)$/u

/** What other columns of the table ask for. */
export interface AskedBeside {
  /** 母亲, mother, 生育津贴: what is delivered beside her is no parcel. */
  readonly ofMothers: boolean
  readonly ofPatients: boolean
  /** The day of a birth is asked for. */
  readonly ofDelivered: boolean
  /** Patients with a bed: nothing else is delivered of them. */
  readonly ofInpatients: boolean
  /** Hearing or heel blood with how it came out: what is delivered beside that is a child. */
  readonly ofScreened: boolean
  readonly ofFactory: boolean
  readonly ofOrders: boolean
  /** A mother's name and no child's, or `first baby?`, and nothing that is paid: what is due beside that is a child. */
  readonly ofExpecting: boolean
  /** Dates of birth many years apart: whose birth certificates are asked for were born long ago. */
  readonly ofGrown: boolean
  /** Rents and wages, which are paid by the month: 足月. */
  readonly ofMonths: boolean
  /** 出生证明 √, 预防接种证 有: which papers somebody brought along. */
  readonly ofPapers: boolean
  /** A phone or an ID in each row: a remark there is enough to tell whose it is. */
  readonly ofNumbered: boolean
}

const leastPapers = 2
const manyYears = 8 * 366
const ofPregnancy = /\bfirst (?:baby|child|pregnancy)|trimester|birth ?(?:partner|plan)|midwife|obstetric/iu
const paid = /amount|fees?\b|balance|paid|payment|invoice|subs|rent|loan|instal|price|cost/iu

/** A paper that was brought along or not: no number of it is told. */
export function isPaper({ heading, sample }: ColumnMeaning): boolean {
  return (
    /证|證|户口|戶口|复印件|原件|照片|材料/u.test(heading) &&
    sample.filled > 0 &&
    reachesShare(sample, 0.9, ({ text }) =>
      /^(?:[√✓✔×VvXx]|[有无缺齐是否]|已交|未交|已带|未带|待补)$/u.test(text.trim()),
    )
  )
}

/** 是否提交出生证: yes or no, and of whom the other columns tell. */
function asksForPaper(column: ColumnMeaning): boolean {
  return /^(?:是否|有无|有没有)/u.test(column.heading.trim()) && isPaper(column)
}

/** Patients are delivered of children, and buyers of parcels. */
export function namesPatient(label: ColumnMeaning['label']): boolean {
  return label !== null && /patient|患者|病人/iu.test(label.text)
}

/** Who has a bed and a record's number is a patient: 药品 beside them is given, and sold to nobody. */
export function lieInBeds(columns: readonly ColumnMeaning[]): boolean {
  return (
    columns.some(({ attribute }) => attribute === 'bed') &&
    columns.some(({ attribute }) => attribute === 'record-number')
  )
}

/** 生育津贴, 生育医疗费: with the day of a birth beside it, what its mother is paid. */
function paysForBirth(label: ColumnMeaning['label']): boolean {
  return label?.cues.some(({ family }) => family === 'benefit') === true
}

/** BABY_NM, delivery_time and dueDate: a parcel may be one of them, not all. */
function isOfUnborn(columns: readonly ColumnMeaning[]): boolean {
  const asks = (attribute: Attribute): boolean => columns.some((column) => column.attribute === attribute)
  return (
    asks('delivery-date') &&
    asks('due-date') &&
    columns.some(({ attribute, owner }) => attribute === 'name' && (owner === 'child' || owner === 'newborn'))
  )
}

/** mother_name, hospital, due_date: of her pregnancy, unless a child is told with her, or what she has to pay. */
function expects(columns: readonly ColumnMeaning[]): boolean {
  const asked = columns.filter(({ attribute }) => attribute === 'name')
  const isOfMothers =
    asked.some(({ owner, by }) => owner === 'parent-mother' && by === 'both') &&
    !asked.some(({ owner }) => owner === 'child' || owner === 'student')
  return (
    (isOfMothers || columns.some(({ heading }) => ofPregnancy.test(heading))) &&
    !columns.some(({ heading }) => paid.test(heading))
  )
}

function wereBornLongAgo({ attribute, owner, sample }: ColumnMeaning): boolean {
  if (attribute !== 'birth-date' || (owner !== null && owner !== 'person')) return false
  const days = sample.readings.flatMap(({ date }) => (date?.day === null || date === null ? [] : [date.day]))
  return days.length > 1 && Math.max(...days) - Math.min(...days) > manyYears
}

/** Looks at all columns of a table for what changes the meaning of one. */
export function askBeside(columns: readonly ColumnMeaning[]): AskedBeside {
  const names = columns.filter(({ attribute }) => attribute === 'name')
  const isOfPatients = names.some(({ label }) => namesPatient(label))
  return {
    ofMothers:
      names.some(({ owner, by }) => owner === 'parent-mother' && by === 'both') ||
      columns.some(({ label }) => paysForBirth(label)) ||
      isOfUnborn(columns),
    ofDelivered: columns.some(({ attribute }) => attribute === 'delivery-date'),
    ofPatients: isOfPatients || columns.some(weighsNewborns) || columns.some(({ heading }) => ofVisit.test(heading)),
    ofInpatients: isOfPatients && columns.some(({ attribute }) => attribute === 'bed'),
    ofScreened: columns.some(({ attribute }) => attribute === 'delivery-date') && columns.some(isScreenedAtBirth),
    ofFactory: columns.some(({ heading }) => asksOfFactory.test(heading)),
    ofMonths: columns.some(({ heading }) => paidByMonth.test(heading)),
    ofOrders: columns.some(({ heading }) => asksOfOrder.test(heading)),
    ofExpecting: expects(columns),
    ofGrown: columns.some(wereBornLongAgo),
    ofNumbered: columns.some(({ sample }) => sample.surePhone + sample.sureId >= 0.8),
    ofPapers: columns.filter(isPaper).length >= leastPapers || columns.some(asksForPaper),
  }
}
