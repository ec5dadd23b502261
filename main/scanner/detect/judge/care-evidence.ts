import type { Attribute } from '../lexicon/attributes.ts'
import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { countsThem } from '../columns/shifted-headings.ts'
import { shareOf } from '../columns/column-sample.ts'
import { asksOfBirths, wordWeight } from './care-words.ts'
import { modeShare } from './mode-share.ts'
import { nannyJobs } from './nanny-jobs.ts'
import { countsFromBirth } from './counted-days.ts'
import { isDaysOld } from './days-old.ts'
import { askBeside, isOfPatient, isOfProducts, isPaper, type AskedBeside } from './asked-beside.ts'
import { isScreenedAtBirth } from './newborn-screening.ts'
import { codeShare } from './diagnosis-codes.ts'
import { weightShare } from './newborn-weight.ts'
import { serviceShare } from './service-share.ts'
import { bornShare, calledShare, countsOfBirths, feastShare, remarkShare } from './told-remarks.ts'
import { areSlashedScores, inCatties, isDenied, isOfProperty, isRating, isScore } from './unsaid.ts'
import { asksForJob, isWorkplace, namesWorkplace } from './workplace.ts'

/** What the values of a column can tell by themselves. */
export type ToldByValues =
  | 'mode'
  | 'weeks'
  | 'gravida'
  | 'apgar'
  | 'baby-name'
  | 'baby-sex'
  | 'birth-remark'
  | 'hospital'
  | 'certificate'
  | 'weight'
  | 'words'

interface EvidenceBase {
  readonly column: ColumnMeaning
  readonly weight: number
}

/** One thing that speaks for maternity care, with its weight; 0.7 together is enough. */
export type Evidence =
  | (EvidenceBase & { readonly kind: 'heading' })
  | (EvidenceBase & { readonly kind: 'values'; readonly told: ToldByValues })

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

/** 既往妊娠: every woman is asked for what was. */
const isOfPast = /^(?:既往|曾|以往|过去)/u

/** Due, subs due date, next rent due: what is to be paid or done; of a child it is expected, estimated or the baby's. */
const isDueForPaying =
  /^(?!.*(?:expect|estimat|\best\b|bab|birth|pregnan|matern|mother|mum|mom|confinement|deliver|revis|scan|lmp|infant|newborn))(?:[a-z ]* )?due(?: (?:date|on|by))?$/iu

/** Birth, birth certificate: of those whose dates of birth tell that they are grown. */
const ofAnyone = /^births?\b/iu

/** 出院日期: nobody who works there has one. */
const ofStay = /^(?:入院|出院|住院)(?:日期|时间|日)?$/u

/** 产一, 产科2区: wards, as those who work there call them. */
const ward = /^产(?:科)?[一二三四五1-5](?:科|区|病区|病房)?$/u

const filledEnough = 1

/** What a remark in some rows says of a list: those rows tell of themselves. */
const ofFew = 0.25

/** What headings and values say for maternity care, strongest first. Counted columns and goods say nothing. */
export function careEvidence(columns: readonly ColumnMeaning[]): Evidence[] {
  const found: Evidence[] = []
  const jobs = nannyJobs(columns)
  const asked = askBeside(columns)
  const hasPatients =
    asked.ofPatients || columns.some(({ attribute, heading }) => isOfPatient.has(attribute) || ofStay.test(heading))
  // 工号, 职称: what a remark says of a birth there is why somebody was on leave.
  const isOfStaff = columns.some(({ label }) => label?.cues.some(({ family }) => family === 'staff') === true)
  const rows = columns.reduce((most, { sample }) => Math.max(most, sample.filled), 0)
  for (const column of columns) {
    if (jobs.includes(column) || (isOfStaff && isRemark(column)) || asksForJob(column.heading)) continue
    if (asked.ofMonths && column.heading.includes('足月')) continue
    if (
      (column.attribute === 'count' && !inCatties(column)) ||
      (isOwned(column) && countsThem(column)) ||
      (column.attribute === 'goods' && serviceShare(column) < 0.4)
    )
      continue
    const heading = headingEvidence(column, asked)
    if (heading !== null) found.push(heading)
    // 区域 产房, 科室 产科: where staff works, and where a patient lies.
    const values = hasPatients || !isPlaces(column) ? valueEvidence(column, asked, rows) : null
    if (values !== null) found.push(values)
  }
  return found.sort((a, b) => b.weight - a.weight)
}

function isOwned({ label }: ColumnMeaning): boolean {
  return label !== null && label.owner !== null
}

function isRemark({ label }: ColumnMeaning): boolean {
  return label !== null && /^(?:备注|備註|说明|說明|remarks?|notes?|memo)$/iu.test(label.text.trim())
}

function isPlaces({ attribute, sample }: ColumnMeaning): boolean {
  return attribute === 'department' || shareOf(sample, ({ text }) => isWorkplace(text)) >= 0.5
}

function headingEvidence(column: ColumnMeaning, asked: AskedBeside): Evidence | null {
  const { ofMothers, ofPatients, ofInpatients, ofScreened, ofFactory, ofOrders, ofPapers, ofExpecting, ofGrown } = asked
  const { label } = column
  if (label === null || label.owner === 'staff') return null
  const families = new Set(label.cues.map((cue) => cue.family))
  // 产妇信息 over 职工姓名: an employee who gave birth.
  if (label.owner === 'employee' && !families.has('care')) return null
  if (families.has('goods') || families.has('nanny-roster') || families.has('pet')) return null
  // 产房 and 新生儿科 over a column are where people work.
  if (column.attribute === 'department' || (isWorkplace(column.heading) && column.attribute !== 'bed')) return null
  if (isDenied(column) || isScore(column) || isRating(column) || isOfProperty(column)) return null
  const institution = column.owner === 'institution' && column.attribute !== 'hospital'
  if (countsFromBirth(column)) return { kind: 'heading', column, weight: 0.45 }
  if (ofPapers && isPaper(column)) return null
  if (ofScreened && isScreenedAtBirth(column)) return { kind: 'heading', column, weight: 0.6 }
  const isOfMade = ofFactory && label.cues.length > 0 && label.cues.every(({ word }) => isOfProducts.test(word))
  const byWord = isOfMade
    ? 0
    : families.has('care') || families.has('birth')
      ? isOfPast.test(label.text)
        ? 0.25
        : 1
      : families.has('service')
        ? 0.7
        : families.has('near') || (families.has('benefit') && asked.ofDelivered)
          ? 0.25
          : 0
  const byOwner = label.owner === 'mother' ? 0.9 : label.owner === 'newborn' ? 0.9 : 0
  // English `delivery mode` is by courier as often as by caesarean: only its values tell.
  const bare = column.heading.replace(/[（(【[].*$/u, '')
  const isEnglish = !/[\u3400-\u9fff]/u.test(bare)
  if (isEnglish && ofGrown && label.cues.length > 0 && label.cues.every(({ word }) => ofAnyone.test(word))) return null
  const isUnconfirmed = column.attribute === 'mode' && (modeShare(column) < 0.2 || ofOrders) && isEnglish
  const byAttribute =
    isUnconfirmed || (isOfMade && column.attribute === 'parity')
      ? 0
      : label.coverage >= 0.6 && column.attribute !== null
        ? column.attribute === 'delivery-date' && (ofMothers || ofInpatients || ofScreened)
          ? 0.6
          : (attributeWeight[column.attribute] ?? 0)
        : 0
  const latin = isEnglish
    ? (label.spelt ?? bare)
        .trim()
        .replace(/([a-z])([A-Z])/gu, '$1 $2')
        .replace(/[\s_.-]+/gu, ' ')
    : ''
  // In Singapore and Hong Kong its number is what a child of any age is known by.
  const isAnyChilds = column.attribute === 'certificate-number' && isEnglish && byOwner === 0
  // Bills are due, and gas, parcels and software are delivered: only other columns tell that a child was.
  const isOfGoods =
    (isDueForPaying.test(latin) && !(ofExpecting && /^due(?: date)?$/iu.test(latin))) ||
    ((column.attribute === 'due-date' || column.attribute === 'delivery-date') &&
      (ofFactory || ofOrders) &&
      !isOfBirth.test(column.heading)) ||
    (column.attribute === 'delivery-date' &&
      !ofMothers &&
      !ofPatients &&
      !ofScreened &&
      byOwner === 0 &&
      byWord < 0.7 &&
      /deliver/iu.test(latin))
  const weight = isOfGoods
    ? Math.min(0.25, Math.max(byWord, byOwner, byAttribute))
    : Math.max(byWord, byOwner, byAttribute) * (institution ? 0.3 : isAnyChilds ? 0.4 : 1)
  return weight > 0 ? { kind: 'heading', column, weight } : null
}

function valueEvidence(column: ColumnMeaning, asked: AskedBeside, rows: number): Evidence | null {
  const { ofMothers, ofInpatients, ofOrders } = asked
  const { sample } = column
  if (sample.filled < filledEnough) return null
  const few = sample.filled < 3 ? 0.8 : 1
  const weights: readonly (readonly [number, ToldByValues])[] = [
    [modeShare(column) >= 0.5 && !(ofOrders && /deliver/iu.test(column.heading)) ? 1 * few : 0, 'mode'],
    [sample.gravida >= 0.5 ? 0.8 * few : countsOfBirths(column) >= 0.8 ? 0.4 : 0, 'gravida'],
    [sample.apgar >= 0.5 || areSlashedScores(column) ? 0.6 * few : 0, 'apgar'],
    [sample.weeks >= 0.5 ? (withDays(column) >= 0.5 ? 0.9 : 0.75) * few : 0, 'weeks'],
    [sample.babyName >= 0.4 || feastShare(column) >= 0.6 ? 0.7 : sample.babyName > 0.15 ? 0.5 : 0, 'baby-name'],
    [sample.babySex >= 0.5 ? 0.5 : 0, 'baby-sex'],
    [
      namesWorkplace(column) ? 0 : sample.maternityHospital >= 0.5 ? 0.45 : sample.maternityHospital >= 0.2 ? 0.3 : 0,
      'hospital',
    ],
    [sample.certificate >= 0.8 && sample.sureId < 0.5 ? 0.4 : 0, 'certificate'],
    [
      weightShare(column, ofInpatients) >= 0.8 && !ofOrders
        ? column.attribute === 'weight' && /体|體|bw|weight/iu.test(column.heading)
          ? 0.4
          : 0.35
        : 0,
      'weight',
    ],
    [wordWeight(column), 'words'],
    [remarkShare(column) >= 0.5 ? 0.9 * few : bornShare(column) >= 0.5 ? 0.5 : 0, 'birth-remark'],
    [calledShare(column) >= 0.5 ? 0.9 * few : 0, 'words'],
    [
      isDaysOld(column) ? (ofMothers || column.owner === 'child' || column.owner === 'newborn' ? 0.7 : 0.5) : 0,
      'words',
    ],
    [codeShare(column) >= 0.6 ? 0.8 * few : 0, 'words'],
    [shareOf(sample, ({ text }) => ward.test(text)) >= 0.5 ? 0.8 * few : 0, 'words'],
  ]
  const [sure, told] = weights.reduce((best, next) => (next[0] > best[0] ? next : best))
  const weight = isOfFewRows(column, rows) ? Math.min(ofFew, sure) : sure
  return weight > 0 ? { kind: 'values', column, weight, told } : null
}

/** 备注 in every third row: what it says is of that row, unless its heading asks all of them for a birth. */
function isOfFewRows({ sample, heading, label, attribute }: ColumnMeaning, rows: number): boolean {
  return sample.filled * 2 < rows && heading !== '' && !asksOfBirths(label) && (attribute ?? 'other') === 'other'
}

/** `38+4`: nobody but an obstetrician counts so; `39周` may be a week of training. */
function withDays({ sample }: ColumnMeaning): number {
  return shareOf(sample, ({ text }) => /\d\s?(?:周|[wW])?\s?\+\s?\d|周\s?\d\s?天|[0-6]\/7/u.test(text))
}
