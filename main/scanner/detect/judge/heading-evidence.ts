import type { ColumnMeaning } from '../columns/column-meaning.ts'
import type { Attribute } from '../lexicon/attributes.ts'
import type { CueFamily } from '../lexicon/cues.ts'
import { isOfProducts, isPaper, type AskedBeside } from './asked-beside.ts'
import { countsFromBirth } from './counted-days.ts'
import type { Evidence } from './evidence.ts'
import { modeShare } from './mode-share.ts'
import { isScreenedAtBirth } from './newborn-screening.ts'
import { isDenied, isOfTyres, isOfProperty, isOfTold, isRating, isScore } from './unsaid.ts'
import { isWorkplace } from './workplace.ts'

/** Attributes that only pregnancy and birth have, for headings without a word of the lexicon (pinyin, initials). */
const attributeWeight: Readonly<Partial<Record<Attribute, number>>> = {
  'due-date': 1,
  'delivery-date': 0.35,
  'last-period-date': 1,
  mode: 0.8,
  apgar: 0.8,
  'birth-weight': 0.8,
  weeks: 0.6,
  parity: 0.5,
}

/** 预产日期 and 生产日期 are asked of products as well, these of children alone. */
const isOfBirth = /[预預][产產]期|分娩|娩出/u

/** 预产苗日, 预产量: what is to be produced, and when; 预产医院 and 预产月份 are of a child. */
const isOfProduce = /[预預][产產](?![期日月时時周年医醫院天妇婦宝寶房科前后後季检檢])[\u3400-\u9fff]/u

/** 既往妊娠: every woman is asked for what was. */
const isOfPast = /^(?:既往|曾|以往|过去)/u

/** Due, subs due date, next rent due: what is to be paid or done; of a child it is expected, estimated or the baby's. */
const isDueForPaying =
  /^(?!.*(?:expect|estimat|\best\b|bab|birth|pregnan|matern|mother|mum|mom|confinement|deliver|revis|scan|lmp|infant|newborn))(?:[a-z ]* )?due(?: (?:date|on|by))?$/iu

/** Birth, birth certificate: of those whose dates of birth tell that they are grown. */
const ofAnyone = /^births?\b/iu

/** What the heading of a column says for maternity care by its words, by whom it asks of and by what it asks. */
export function headingEvidence(column: ColumnMeaning, asked: AskedBeside): Evidence | null {
  if (
    saysNothing(column) ||
    isDenied(column) ||
    isScore(column) ||
    isRating(column) ||
    isOfProduce.test(column.heading) ||
    isOfProperty(column) ||
    isOfTyres(column)
  )
    return null
  if (countsFromBirth(column)) return { kind: 'heading', column, weight: 0.45 }
  if (asked.ofPapers && isPaper(column)) return null
  if (asked.ofScreened && isScreenedAtBirth(column)) return { kind: 'heading', column, weight: 0.6 }
  const isEnglish = !/[\u3400-\u9fff]/u.test(bare(column))
  if (isEnglish && asked.ofGrown && isOnlyOf(column, ofAnyone)) return null
  const isOfMade = asked.ofFactory && isOnlyOf(column, isOfProducts)
  const byWord = isOfMade ? 0 : weightOfWords(column, asked)
  const byOwner = column.label?.owner === 'mother' || column.label?.owner === 'newborn' ? 0.9 : 0
  const byAttribute = weightOfAttribute(column, asked, { isEnglish, isOfMade })
  const best = Math.max(byWord, byOwner, byAttribute)
  const latin = isEnglish ? latinWords(column) : ''
  const weight =
    isDue(latin, asked) ||
    isMadeOrSold(column, asked) ||
    (isSent(column, latin, asked) && byOwner === 0 && byWord < 0.7)
      ? Math.min(ofGoods, best)
      : best * shareOfMothers(column, isEnglish && byOwner === 0)
  return weight > 0 ? { kind: 'heading', column, weight } : null
}

/** What is due, made or delivered: bills, gas, parcels and software are. Only other columns tell that a child was. */
const ofGoods = 0.25

/** Staff, goods, nannies, pets and the places where people work. */
function saysNothing({ label, attribute, heading }: ColumnMeaning): boolean {
  if (label === null || label.owner === 'staff') return true
  const families = familiesOf(label)
  // 产妇信息 over 职工姓名: an employee who gave birth.
  if (label.owner === 'employee' && !families.has('care')) return true
  if (families.has('goods') || families.has('nanny-roster') || families.has('pet')) return true
  // 产房 and 新生儿科 over a column are where people work.
  return attribute === 'department' || (isWorkplace(heading) && attribute !== 'bed')
}

function familiesOf({ cues }: NonNullable<ColumnMeaning['label']>): ReadonlySet<CueFamily> {
  return new Set(cues.map(({ family }) => family))
}

function isOnlyOf({ label }: ColumnMeaning, words: RegExp): boolean {
  return label !== null && label.cues.length > 0 && label.cues.every(({ word }) => words.test(word))
}

function weightOfWords(column: ColumnMeaning, { ofDelivered }: AskedBeside): number {
  const { label } = column
  if (label === null) return 0
  const families = familiesOf(label)
  if (families.has('care') || families.has('birth')) return isOfPast.test(label.text) || isOfTold(column) ? 0.25 : 1
  if (families.has('service')) return 0.7
  return families.has('near') || (families.has('benefit') && ofDelivered) ? 0.25 : 0
}

function weightOfAttribute(
  column: ColumnMeaning,
  { ofMothers, ofInpatients, ofScreened, ofOrders }: AskedBeside,
  { isEnglish, isOfMade }: { readonly isEnglish: boolean; readonly isOfMade: boolean },
): number {
  const { attribute, label } = column
  if (attribute === null || label === null || label.coverage < 0.6) return 0
  // English `delivery mode` is by courier as often as by caesarean: only its values tell.
  if (attribute === 'mode' && isEnglish && (ofOrders || modeShare(column) < 0.2)) return 0
  if (attribute === 'parity' && isOfMade) return 0
  if (attribute === 'delivery-date' && (ofMothers || ofInpatients || ofScreened)) return 0.6
  return attributeWeight[attribute] ?? 0
}

/** The heading without what stands in brackets behind it. */
function bare({ heading }: ColumnMeaning): string {
  return heading.replace(/[（(【[].*$/u, '')
}

/** `deliveryDate`, `delivery_date`: with spaces between its words. */
function latinWords(column: ColumnMeaning): string {
  return (column.label?.spelt ?? bare(column))
    .trim()
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/[\s_.-]+/gu, ' ')
}

function isDue(latin: string, { ofExpecting }: AskedBeside): boolean {
  return isDueForPaying.test(latin) && !(ofExpecting && /^due(?: date)?$/iu.test(latin))
}

function isMadeOrSold({ attribute, heading }: ColumnMeaning, { ofFactory, ofOrders }: AskedBeside): boolean {
  return (
    (attribute === 'due-date' || attribute === 'delivery-date') && (ofFactory || ofOrders) && !isOfBirth.test(heading)
  )
}

function isSent(
  { attribute }: ColumnMeaning,
  latin: string,
  { ofMothers, ofPatients, ofScreened }: AskedBeside,
): boolean {
  return attribute === 'delivery-date' && !ofMothers && !ofPatients && !ofScreened && /deliver/iu.test(latin)
}

/** How much of a heading's weight is about mothers: a house's own name, or the number that any child is known by, tells less. */
function shareOfMothers({ attribute, owner }: ColumnMeaning, isOfAnyone: boolean): number {
  if (owner === 'institution' && attribute !== 'hospital') return 0.3
  // In Singapore and Hong Kong its number is what a child of any age is known by.
  return attribute === 'certificate-number' && isOfAnyone ? 0.4 : 1
}
