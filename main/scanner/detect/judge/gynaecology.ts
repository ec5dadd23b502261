import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import type { Evidence } from './evidence.ts'

/** Women's diseases, and what is asked of and prescribed for a cycle: no word of these is written of a pregnancy alone. */
const disease =
  /肌瘤|囊肿|息肉|上皮内|内膜异位|内膜癌|宫颈炎|宫颈癌|盆腔炎|阴道炎|附件炎|卵巢|输卵管|子宫出血|月经不调|月经失调|痛经|闭经|绝经|多囊|外阴|脱垂|bi-?rads|nilm|asc-?us|[lh]sil|异位|腺肌|経痛|囊腫/iu

/** True where every third answer of a column is a woman's disease. */
export function tellsOfDiseases(columns: readonly ColumnMeaning[]): boolean {
  return columns.some(
    ({ attribute, sample }) =>
      (attribute === null || attribute === 'other' || attribute === 'service') &&
      sample.filled >= 3 &&
      reachesShare(sample, 0.3, ({ letters, text }) => letters && disease.test(text)),
  )
}

/** Her last period, how often she was pregnant and gave birth: every woman is asked for these. */
function isAskedOfWomen(column: ColumnMeaning): boolean {
  const { attribute, sample } = column
  return attribute === 'last-period-date' || attribute === 'parity' || sample.gravida >= 0.5 || countsOfPast(column)
}

/** 活产, 早产, 自然流产 over 0, 1 and 2: how often each was in her life. */
function countsOfPast({ heading, sample }: ColumnMeaning): boolean {
  return (
    /^(?:活产|早产|足月产?|死胎|死产|(?:自然|人工|药物)?流产|引产|异位妊娠|宫外孕|畸胎|多胎)(?:次数|数)?$/u.test(
      heading.trim(),
    ) && reachesShare(sample, 0.9, ({ text }) => /^\d次?$/u.test(text))
  )
}

/** 初潮年龄, 经期, 绝经; 体检日期: a woman's life, and whoever comes for a check-up. A pregnancy is told by other columns beside them. */
const ofAnyWoman =
  /初潮|绝经|停经年龄|月经(?:史|周期|情况)|^(?:经期|周期|体检(?:号|编号|日期|时间|单位|机构|结论))|menarche|menopaus/u

/** True where women are asked for their cycle at a check-up, and nothing in columns or around says that they are pregnant today. */
export function areAskedAsWomen(columns: readonly ColumnMeaning[], strong: readonly Evidence[]): boolean {
  return (
    columnsOfToday(strong) === 0 &&
    strong.some(({ column }) => isAskedOfWomen(column)) &&
    columns.some(({ heading }) => ofAnyWoman.test(heading.trim()))
  )
}

/** Columns that tell of a pregnancy or birth of today, and not of those that any woman is asked for. */
export function columnsOfToday(strong: readonly Evidence[]): number {
  return new Set(strong.flatMap(({ column }) => (isAskedOfWomen(column) ? [] : [column.column]))).size
}
