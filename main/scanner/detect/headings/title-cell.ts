import type { KeptRow } from '../rows/cell-view.ts'
import { parseLabel } from './parse-label.ts'

/** What a sheet's title ends with and a group heading does not. */
const ending =
  /(?:表|名单|名單|登记|登記|登记簿|一览|一覽|台账|台帐|名册|名冊|花名册|日报|月报|周报|年报|报告|记录|記錄|清单|清單|汇总|明细|list|register|report|roster|log)(?:[（(【].{0,20})?\d{0,4}$/iu

/**
 * 苏州市立医院新生儿日报表 in the first of some heading rows: a title that another word stands beside. It says what the
 * table is about, and nothing of the columns under it.
 */
function isTitleCell(text: string): boolean {
  const bare = text.trim()
  if (bare.length < 5 || bare.length > 60 || !ending.test(bare)) return false
  const label = parseLabel(bare)
  return label === null || label.coverage < 0.99 || bare.length >= 8
}

/** Heading rows without the title that stands in the first of several, and that title, empty where there is none. */
export function withoutTitle(rows: readonly KeptRow[]): { readonly rows: readonly KeptRow[]; readonly title: string } {
  const [top, ...below] = rows
  const first = top?.cells[0]
  if (top === undefined || first === undefined || below.length === 0 || top.cells.length < 2) return { rows, title: '' }
  if (!isTitleCell(first.text)) return { rows, title: '' }
  return { rows: [{ row: top.row, cells: top.cells.slice(1) }, ...below], title: first.text }
}
