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
function isAskedOfWomen({ attribute, sample }: ColumnMeaning): boolean {
  return attribute === 'last-period-date' || attribute === 'parity' || sample.gravida >= 0.5
}

/** Columns that tell of a pregnancy or birth of today, and not of those that any woman is asked for. */
export function columnsOfToday(strong: readonly Evidence[]): number {
  return new Set(strong.flatMap(({ column }) => (isAskedOfWomen(column) ? [] : [column.column]))).size
}
