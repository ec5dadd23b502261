import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import { weightShare } from './newborn-weight.ts'

const nearlyAll = 0.8

/**
 * What columns tell together that say nothing of births each: marks of an unborn child's risks or measures, how long and heavy a
 * newborn is beside its sex, ticks under 顺 and 剖. 0 for all other tables.
 */
export function measuredChildrenWeight(columns: readonly ColumnMeaning[]): number {
  if (columns.length < 3) return 0
  if (columns.filter(isRisk).length >= 2 || areFetal(columns) || areTickedModes(columns)) return 0.7
  return columns.some(isSexOfChild) && isMeasured(columns) ? 0.4 : 0
}

/** T21 over 1:12000, T18 over 低风险: of screening before birth; a part number has neither. */
function isRisk({ heading, sample }: ColumnMeaning): boolean {
  return (
    /^(?:t-?(?:13|18|21)|[(（]?21|(?:13|18|21)[\s-]?三体|ntd|ontd|onfd)/iu.test(heading.trim()) &&
    sample.filled > 0 &&
    reachesShare(sample, nearlyAll, ({ text }) => /^(?:<?\s?1\s?[:/]\s?\d{2,6}|[高低]风险|阴性)$/u.test(text.trim()))
  )
}

/** CRL and NT, BPD and FL, over lengths: an ultrasound measures them in no one else. */
function areFetal(columns: readonly ColumnMeaning[]): boolean {
  const marks = columns.flatMap(({ heading, sample }) => {
    const mark = /^(crl|bpd|fhr|efw|afi|nt|fl|hc|ac)(?:\s?[(（].{1,6}[)）])?$/iu.exec(heading.trim())?.[1]
    const isMeasure = reachesShare(sample, nearlyAll, ({ text }) =>
      /^\d{1,4}(?:\.\d{1,2})?\s?(?:mm|cm|g|bpm|次.*)?$/iu.test(text),
    )
    return mark !== undefined && sample.filled > 0 && isMeasure ? [mark.toLowerCase()] : []
  })
  return new Set(marks).size >= 2 && marks.some((mark) => /^(?:crl|bpd|fhr|efw)$/u.test(mark))
}

function areTickedModes(columns: readonly ColumnMeaning[]): boolean {
  const ticked = columns.filter(
    ({ sample }) => sample.filled > 0 && reachesShare(sample, 1, ({ text }) => tick.test(text)),
  )
  return (
    ticked.some(({ heading }) => /^[顺順]产?$/u.test(heading.trim())) &&
    ticked.some(({ heading }) => /^剖(?:宫?产)?$/u.test(heading.trim()))
  )
}

const tick = /^[√✓✔●○×xXvV1是]$/u

function isSexOfChild({ sample }: ColumnMeaning): boolean {
  return sample.filled >= 2 && sample.distinct >= 2 && reachesShare(sample, nearlyAll, ({ sex }) => sex)
}

/** 3250 beside 50 and 34, 六斤二两: so heavy, long and round is a newborn. */
function isMeasured(columns: readonly ColumnMeaning[]): boolean {
  if (columns.some(({ sample }) => reachesShare(sample, nearlyAll, ({ text }) => inCatties.test(text)))) return true
  const isLong = columns.some(
    ({ heading, sample }) =>
      /长|長|length|头围|頭圍/iu.test(heading) &&
      reachesShare(sample, nearlyAll, ({ text }) => /^(?:4[4-9]|5[0-6]|3[0-8])(?:\.\d)?\s?(?:cm|厘米)?$/iu.test(text)),
  )
  return isLong && columns.some((column) => weightShare(column) >= nearlyAll)
}

const inCatties = /^[四五六七八九4-9](?:\.\d)?斤半?(?:[一二两三四五六七八九\d](?:\.\d)?两?)?$/u
