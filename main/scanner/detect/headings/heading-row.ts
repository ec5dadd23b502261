import type { Attribute } from '../lexicon/attributes.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { isDeliveryMode, isSex } from '../values/birth-words.ts'
import { foldText } from '../text/fold-text.ts'
import { toldInCell } from '../text/told-in-cell.ts'
import { isHospital } from '../values/hospital.ts'
import { nameScore } from '../values/person-name.ts'
import { isHalfLettered } from './lettered-row.ts'
import { parseLabel } from './parse-label.ts'
import { isTitleOfCard } from './title-cell.ts'
import { readSpacedFields } from './spaced-field.ts'

const digits = /\d{5}|\d[-/.年月]\s?\d|\d[日号]$/u

/** 35岁, 48cm, 3天; but 1分钟, 21三体 and 26天价格 are headings. */
const measured =
  /^[+-]?\d+(?:\.\d+)?\s?(?:周岁|岁|天|周|个?月|年|个|次|斤|市斤|两|克|公斤|千克|g|kg|cm|mm|ml|mg|厘米|万?元|床|号|室|楼|层|[%℃#]|分|[wdy]|小?时|点|胎|人|件|包|盒|瓶|只|条|套|台)?$/iu

/** What is written under 性别, 喂养, 胎次 and 结果, though its words could be headings: 男/女, 混合喂养, 二胎. */
const isAnswer =
  /^(?:男[/、,，]男|女[/、,，][男女]|(?:纯?母乳|混合|人工|奶粉)喂养|[头一二三四单双]胎|(?:双耳|左耳|右耳)?(?:未?通过|已?复查)|[已未](?:接种|签约|回访|付款)|胎膜早破|转儿科)$/u

/** 姓名：张丽 */
const filledIn = /[:：]\s*[^\s:：]/u

/** 爸爸向民浩；妈妈郭梅丽 */
const isOfParents =
  /(?:父亲?|爸爸?|夫)[:：]?[\u3400-\u9fff·]{2,12}[；;，,、/\s]+(?:母亲?|妈妈?|妻)[:：]?[\u3400-\u9fff·]{2,12}$/u

/** TSANG Sum Sum, though headings ask for sums. */
const isCantoneseName = /^[A-Z]{2,}(?: [A-Z][a-z]+){2}$/u

/** A certificate asks four times for a 姓名; a row of fewer cells than these shows no order. */
const leastAnyhow = 16

/** 联系⏎电话1: a heading over two lines, one of several. */
const brokenAndNumbered = /^[^\d\n]+\n[^\d\n]+\d$/u

/** 08-21 剖 女宝 */
const dayFirst = /^\s*(?:\d{2}-\d{2}|\d{1,2}\/\d{1,2})[\s,，]/u
const dayAtEnd = /[\u3400-\u9fff]\s?\d{1,2}(?:[./月-]\d{1,2}[日号]?$|月\d{1,2}[日号][,，、\s])/u
const asksForDay: ReadonlySet<Attribute | null> = new Set<Attribute | null>([
  'due-date',
  'delivery-date',
  'birth-date',
  'last-period-date',
])

/** Headings may have figures in them, 评分(1-5-10), but not long ones. */
const asks = /^(?!.*\d{5}).*\p{L}{2}/su

/** True where a cell can only be a value: a number, a date, a phone, a name, 男. */
export function isPlainValue(cell: Cell): boolean {
  if (cell.kind !== 'text') return true
  if (isAnswer.test(cell.text.trim()) || (cell.text.length >= 2 && isSex(foldText(cell.text)))) return true
  // 民国113年8月15日, though 年, 月 and 日 are asked for by headings.
  if (/\d{1,4}\s?年\s?\d{1,2}\s?月/u.test(cell.text) && cell.text.length <= 24) return true
  if (dayFirst.test(cell.text)) return true
  const label = parseLabel(cell.text.trim())
  const coverage = label?.coverage ?? 0
  // 预产9.3, 生于3月5日: asked and answered.
  if (label !== null && dayAtEnd.test(cell.text) && label.also.some((one) => asksForDay.has(one))) return true
  if (filledIn.test(cell.text) && (coverage < 0.99 || /[:：](?:\s*[+-]?\d|.*\d{3})/su.test(cell.text))) return true
  if (!(coverage >= 0.99 && brokenAndNumbered.test(cell.text.trim())) && readSpacedFields(cell.text).length > 0)
    return true
  if (coverage >= 0.6 && asks.test(cell.text)) return false
  if (digits.test(cell.text) || measured.test(cell.text.trim())) return true
  const folded = foldText(cell.text)
  return isSex(folded) || isDeliveryMode(folded) || /^[\d.,%+-]+$/u.test(folded)
}

/** True where a cell reads like a heading or a label. */
export function isLabelCell(cell: Cell): boolean {
  if (cell.kind !== 'text' || isPlainValue(cell)) return false
  const label = parseLabel(cell.text.trim())
  if (label === null || label.coverage < (cell.text.trim().length <= 3 ? 0.75 : 0.5)) return false
  if (label.attribute === null && (label.owner === null || label.coverage < 0.99)) return false
  if (label.coverage >= 0.99) return true
  return (
    nameScore(cell.text) < 0.8 &&
    !isHospital(cell.text) &&
    !isCantoneseName.test(cell.text.trim()) &&
    toldInCell(cell.text) === ''
  )
}

/**
 * True for a row of headings: words that ask, hardly a value among them. Headings that the lexicon does not know are
 * common (胎盘, 会阴 ...), so a third of known ones is enough.
 */
export function isHeadingRow(row: KeptRow): boolean {
  const cells = withoutTurns(withoutDateParts(row.cells))
  if (cells.length === 0) return false
  // An ID or a phone among labels is an answer, whatever else was left blank.
  if (cells.some(({ text }) => text.length >= 7 && /\d{7}/u.test(text))) return false
  if (isHalfLettered(row)) return true
  if (cells.length >= 2 && cells.every(isTitleOfCard)) return false
  const asking = cells.map(isLabelCell)
  const labels = asking.filter(Boolean).length
  if (labels === 0) return false
  if (cells.length === 1) return labels === 1 && isAskingAlone(cells[0]?.text ?? '')
  const values = cells.filter(
    (cell, at) =>
      asking[at] === false && (isPlainValue(cell) || nameScore(cell.text) >= 0.8 || isOfParents.test(cell.text)),
  ).length
  if (labels < 2)
    // A label and its value beside it are a row of a form.
    return cells.length === 2 && values === 0 && (cells.every(isLatinWord) || asking[1] === true)
  if (alternates(asking) || isOneLabelAgain(cells, asking) || isRowOfCards(cells) || comeAgainAnyhow(cells))
    return false
  if (isHalfMarked(cells, asking)) return false
  const [known, told] = [labels / cells.length, values / cells.length]
  return (known >= 1 / 3 && told <= 0.1) || (known >= 0.6 && told <= 0.2 && cells.length >= 5)
}

/** Y, M, D: a date in three columns, of which M could be a sex. */
function withoutDateParts(cells: readonly Cell[]): readonly Cell[] {
  if (cells.length < 5) return cells
  return cells.filter(isDatePart).length === 3 ? cells.filter((cell) => !isDatePart(cell)) : cells
}

/** 3-7天, 14天, 28天, 42天 behind 姓名, 分娩日: when somebody is to be seen again, which neither asks by itself nor answers. */
function withoutTurns(cells: readonly Cell[]): readonly Cell[] {
  const rest = cells.filter(({ text }) => !/^第?\d{1,3}(?:[-~至]\d{1,3})?\s?[天周]$/u.test(text.trim()))
  return cells.length - rest.length >= leastTurns && rest.length >= leastTurns ? rest : cells
}

const leastTurns = 3

function isDatePart({ text }: Cell): boolean {
  return text.length === 1 && /[YMD]/iu.test(text)
}

/** yunzhou, ch, fmrq: nobody is called so, and beside a label it is one. */
function isLatinWord({ text }: Cell): boolean {
  return /^[a-z_]{2,24}$/u.test(text)
}

/** A column of its own: 产妇姓名 over names. With a colon it is a field that was left blank. */
function isAskingAlone(text: string): boolean {
  const label = parseLabel(text.trim())
  return (
    !/[:：]\s*$/u.test(text) &&
    label !== null &&
    label.coverage >= 0.99 &&
    (label.attribute === 'name' || label.attribute === 'phone' || label.attribute === 'id-number')
  )
}

/** 说明, 说明: a row of cards side by side. */
function isOneLabelAgain(cells: readonly Cell[], asking: readonly boolean[]): boolean {
  const labels = cells.filter((_, at) => asking[at]).map((cell) => cell.text.trim())
  return labels.length >= 2 && new Set(labels).size === 1
}

/** Bassinet, CTG monitor, Bassinet, Bassinet: what things are, in a table on its side. Tables side by side keep their order. */
function comeAgainAnyhow(cells: readonly Cell[]): boolean {
  if (cells.length < leastAnyhow) return false
  const places = new Map<string, number[]>()
  for (const [at, { text }] of cells.entries()) places.set(text, [...(places.get(text) ?? []), at])
  let anyhow = 0
  for (const at of places.values()) {
    const gaps = new Set(at.slice(1).map((place, one) => place - (at[one] ?? 0)))
    if (at.length >= 4 && gaps.size >= 2) anyhow += at.length
  }
  return anyhow * 2 >= cells.length
}

/** 客户来源, 小红书, 客户来源, 官网: one label with the answers of cards side by side. */
function isRowOfCards(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => cell.text.trim())
  const width = texts.indexOf(texts[0] ?? '', 1)
  if (width < 2 || cells.length % width !== 0) return false
  const isLane = texts.every((text, at) => at % width !== 0 || text === texts[0])
  const isAnswered = texts.some((text, at) => at % width !== 0 && (parseLabel(text)?.coverage ?? 0) < 0.99)
  return isLane && isAnswered && texts.some((text, at) => at % width !== 0 && text !== texts[at % width])
}

/** 现住址：, ..., 产妇电话：, ...: where some cells ask with a colon, the others answer. */
function isHalfMarked(cells: readonly Cell[], asking: readonly boolean[]): boolean {
  const marks = cells.map((cell) => /[:：]\s*$/u.test(cell.text))
  if (marks.length === 2 && marks[0] === true && marks[1] === false) return true
  const isTurnAbout = marks[0] === true && marks.every((isMark, at) => isMark || marks[at - 1] === true)
  const answers = marks.some((isMark, at) => !isMark && asking[at] === false)
  return isTurnAbout && answers && marks.filter(Boolean).length >= 2
}

/** Label, value, label, value: a row of a form. */
function alternates(asking: readonly boolean[]): boolean {
  return asking.length >= 4 && asking.length % 2 === 0 && asking.every((isLabel, at) => isLabel === (at % 2 === 0))
}
