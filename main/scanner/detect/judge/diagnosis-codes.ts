import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { shareOf } from '../columns/column-sample.ts'

/** ICD-10: O00 to O99 are pregnancy, childbirth and the weeks after it, Z34 to Z39 the care around them, P00 to P96 the newborn. */
const ofBirths = /^(?:O\d{2}|Z3[4-9]|P(?:[0-8]\d|9[0-6]))(?:\.[\dxX]{1,4}\d{0,4})?$/u
/** GDM A1, PROM, FGR 34W: what obstetricians shorten, and few others. */
const shortened =
  /^(?:GDM|PGDM|P?PROM|ICP|FGR|IUGR|SGA|LGA|TOLAC|VBAC|HDP|PIH|HELLP|TTTS|IVF-ET)(?:[\s,，+]{0,2}(?:A[12]|\d{2}(?:\+\d)?[Ww周]?|[A-Z]{2,5}))?$/u
const asksForCode = /icd|诊断|診斷|疾病|编码|編碼|diag|\bdx\b/iu

/** O80.000 under 主要诊断编码: the share of codes that only pregnancies and newborns have. */
export function codeShare({ heading, sample }: ColumnMeaning): number {
  if (!asksForCode.test(heading)) return 0
  return shareOf(sample, ({ text }) => ofBirths.test(text.trim()) || shortened.test(text.trim()))
}
