import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { scanCues } from '../text/cue-scan.ts'
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

/** 新生儿床头卡 above each of several cards. */
export function isTitleOfCard({ kind, text }: Cell): boolean {
  return (
    kind === 'text' &&
    /^[\u3400-\u9fff\s]{4,16}[卡单單]$/u.test(text.trim()) &&
    scanCues(text).some(({ family }) => family === 'care' || family === 'near')
  )
}

const leastTitle = 5
const longestTitle = 40

/** 顺产 and, further right, 剖腹产: each stands over a table of its own. */
function isWordOfBirth(text: string): boolean {
  return scanCues(text).some(({ family, word }) => (family === 'birth' || family === 'care') && word === text.trim())
}

/** 一妇婴 11月5日分娩 and, further right, 红房子 11月5日分娩: the titles of tables that stand side by side. */
export function isRowOfTitles({ cells }: KeptRow): boolean {
  if (cells.length < 2) return false
  if (cells.every(isTitleOfCard)) return true
  return cells.every(({ column, kind, text }, at) => {
    const before = cells[at - 1]
    if (kind !== 'text' || text.length > longestTitle) return false
    if (text.length < leastTitle && !isWordOfBirth(text)) return false
    if ((before !== undefined && column - before.column < 3) || /[:：]|\d{5}/u.test(text)) return false
    // 产妇基本信息, 新生儿基本信息 stand above groups of columns.
    const label = parseLabel(text)
    if (label !== null && !/\d/u.test(text) && (label.owner !== null || label.attribute === 'information')) return false
    return isTitleCell(text) || scanCues(text).some(({ family }) => family === 'care' || family === 'birth')
  })
}
