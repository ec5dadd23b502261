import { columnNumber } from './column-number.ts'

/** Functions that make numbers out of numbers. Anything that looks up, joins or cuts text could bring back what was hidden. */
const counting =
  /^(?:SUM|SUMIF|AVERAGE|COUNT|MIN|MAX|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|MOD|PRODUCT|SUBTOTAL|IF|AND|OR|NOT|ROW|YEAR|MONTH|DAY|TODAY)$/u

/**
 * True for a formula that may stay: counting alone, on its own sheet, over columns of which nothing was hidden. It holds no
 * text, no name, no other sheet and no other file.
 */
export function keepsFormula(formula: string, hiddenColumns: ReadonlySet<number>): boolean {
  if (formula.length > 500 || !/^[A-Za-z0-9_$:(),.+\-*/^%<>=\s]+$/u.test(formula)) return false
  const words = formula.match(/[A-Za-z_$][A-Za-z0-9_$.]*/gu) ?? []
  if (!words.every((word) => counting.test(word) || /^\$?[A-Z]{1,3}\$?\d{1,7}$|^\$?[A-Z]{1,3}$/u.test(word)))
    return false
  for (const [, from = '', to] of formula.matchAll(/\$?([A-Z]{1,3})(?:\$?\d+)?(?::\$?([A-Z]{1,3}))?(?![A-Za-z(])/gu)) {
    const [left, right] = [columnNumber(from), columnNumber(to ?? from)]
    for (const column of hiddenColumns) {
      if (column >= Math.min(left, right) && column <= Math.max(left, right)) return false
    }
  }
  return true
}
