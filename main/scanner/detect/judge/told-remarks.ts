import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import { foldText } from '../text/fold-text.ts'
import { isBirthRemark } from '../values/birth-words.ts'
import { isCalledMother } from '../values/called-mother.ts'
import { isBabyName, isFeast } from '../values/person-name.ts'

/** Most cells call somebody a mother beside her name. */
export function callsMothers({ sample, attribute }: ColumnMeaning): boolean {
  return attribute === 'name' && reachesShare(sample, 0.5, ({ text }) => isCalledMother(text))
}

/** 男宝6斤8两, 孕39周待产: such a share of cells tells a birth or a pregnancy. */
export function tellsBirths({ sample }: ColumnMeaning, share = 0.5): boolean {
  return reachesShare(
    sample,
    share,
    ({ letters, text }) => letters && /[男女生孕gG剖顺产周]/u.test(text) && isBirthRemark(foldText(text)),
  )
}

/** 8.23生: a day without a year, and who writes so of grown people? */
export function tellsDaysOfBirth({ sample }: ColumnMeaning): boolean {
  return reachesShare(sample, 0.5, ({ text }) =>
    /^\d{1,2}\s?[./月-]\s?\d{1,2}[日号]?\s?(?:出生|生|产)(?:的|了)?$/u.test(text),
  )
}

/** 张一诺满月宴 in most rows: of newborns alone. */
export function listsFeasts({ sample }: ColumnMeaning): boolean {
  return reachesShare(sample, 0.6, ({ letters, text }) => letters && isFeast(text) && isBabyName(text))
}

/** `1-0-2-1`: born at term, before it, lost, and living. */
export function countsBirths({ sample }: ColumnMeaning): boolean {
  return reachesShare(sample, 0.8, ({ text }) => /^[0-9]-[0-4]-[0-9]-[0-9]$/u.test(text))
}
