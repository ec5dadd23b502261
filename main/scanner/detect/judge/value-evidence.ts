import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import type { AskedBeside } from './asked-beside.ts'
import { asksOfBirths, wordWeight } from './care-words.ts'
import { isDaysOld, isMonthsOld } from './days-old.ts'
import { codeShare } from './diagnosis-codes.ts'
import type { Evidence, ToldByValues } from './evidence.ts'
import { modeShare } from './mode-share.ts'
import { weightShare } from './newborn-weight.ts'
import { callsMothers, countsBirths, listsFeasts, tellsBirths, tellsDaysOfBirth } from './told-remarks.ts'
import { areSlashedScores } from './unsaid.ts'
import { namesWorkplace } from './workplace.ts'

/** 产一, 产科2区: wards, as those who work there call them. */
const ward = /^产(?:科)?[一二三四五1-5](?:科|区|病区|病房)?$/u

const filledEnough = 1

/** What a remark in some rows says of a list: those rows tell of themselves. */
const ofFew = 0.25

/** What the values of a column say for maternity care by themselves, the strongest of it. `rows`: how many the fullest column fills. */
export function valueEvidence(column: ColumnMeaning, asked: AskedBeside, rows: number): Evidence | null {
  const { ofMothers, ofInpatients, ofOrders, ofNumbered } = asked
  const { sample } = column
  if (sample.filled < filledEnough) return null
  const few = sample.filled < 3 ? 0.8 : 1
  const weights: readonly (readonly [number, ToldByValues])[] = [
    [modeShare(column) >= 0.5 && !(ofOrders && /deliver/iu.test(column.heading)) ? 1 * few : 0, 'mode'],
    [sample.gravida >= 0.5 ? 0.8 * few : countsBirths(column) ? 0.4 : 0, 'gravida'],
    [sample.apgar >= 0.5 || areSlashedScores(column) ? 0.6 * few : 0, 'apgar'],
    [sample.weeks >= 0.5 ? (tellsDaysOfWeeks(column) ? 0.9 : 0.75) * few : 0, 'weeks'],
    [sample.babyName >= 0.4 || listsFeasts(column) ? 0.7 : sample.babyName > 0.15 ? 0.5 : 0, 'baby-name'],
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
    [wordWeight(column, ofNumbered ? rows : sample.filled), 'words'],
    [tellsBirths(column) ? 0.9 * few : tellsDaysOfBirth(column) ? 0.5 : 0, 'birth-remark'],
    [callsMothers(column) ? 0.9 * few : 0, 'words'],
    [
      isDaysOld(column) ? (ofMothers || column.owner === 'child' || column.owner === 'newborn' ? 0.7 : 0.5) : 0,
      'words',
    ],
    [
      isMonthsOld(column) ? (column.owner === 'child' || column.owner === 'newborn' ? 0.7 : ofMothers ? 0.5 : 0) : 0,
      'words',
    ],
    [codeShare(column) >= 0.6 ? 0.8 * few : 0, 'words'],
    [reachesShare(sample, 0.5, ({ text }) => ward.test(text)) ? 0.8 * few : 0, 'words'],
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
function tellsDaysOfWeeks({ sample }: ColumnMeaning): boolean {
  return reachesShare(sample, 0.5, ({ text }) => /\d\s?(?:周|[wW])?\s?\+\s?\d|周\s?\d\s?天|[0-6]\/7/u.test(text))
}
