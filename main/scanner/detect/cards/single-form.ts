import { isExampleMark } from '../rows/example-row.ts'
import { isLabelCell, isPlainValue } from '../headings/heading-row.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { cardKey } from './card-key.ts'
import { answeredWithin, mayAsk, type FormTemplate } from './form-template.ts'
import type { TemplateField } from './template-fields.ts'

const mostColumns = 10
const mostRemarks = 2
const leastKnown = 3
const leastAnswers = 2

/** What a sheet would ask for and be answered if its labels stood in one certain way. */
interface Reading {
  readonly fields: readonly TemplateField[]
  readonly labels: readonly Cell[]
  readonly answers: readonly Cell[]
}

/**
 * The form that a short sheet is as a whole: a label in every other column, in every other row, or before the colon of every
 * cell. Together its cells tell what no word of it tells alone. `null` where they do not keep to one of these.
 */
export function findSingleForm(rows: readonly KeptRow[]): FormTemplate | null {
  const first = rows.findIndex(mayAskOrAnswer)
  const wide = rows.findIndex(({ cells }) => cells.length > 1)
  return formFrom(rows, first) ?? (wide > first ? formFrom(rows, wide) : null)
}

function formFrom(rows: readonly KeptRow[], start: number): FormTemplate | null {
  const last = rows.findLastIndex(mayAskOrAnswer)
  const [anchor] = rows.slice(start)
  // 以上信息请注意保密 may stand in the last rows.
  if (start < 0 || anchor === undefined || last <= start || rows.length - 1 - last > mostRemarks) return null
  const form = rows.slice(start, last + 1)
  for (const read of [readWithin, readBeside, readAbove]) {
    const reading = read(form)
    if (reading !== null && isSure(reading))
      return { anchor, period: Number.POSITIVE_INFINITY, fields: reading.fields, told: new Set() }
  }
  return null
}

/** 姓名, 姓名：王芳, or several cells: no title, and no remark. */
function mayAskOrAnswer({ cells: [only, second] }: KeptRow): boolean {
  if (only === undefined || second !== undefined || isLabelCell(only)) return true
  const told = answeredWithin(only.text.trim())
  return told !== null && isLabelCell({ ...only, text: told.label })
}

/** Enough is asked for that is known, nothing twice, and most of what answers could not ask. */
function isSure({ fields, labels, answers }: Reading): boolean {
  // 填写示例 begins the row of a table that shows how to fill it in.
  if (labels.some(isExampleMark)) return false
  const known = labels.filter(isLabelCell).length
  if (known < leastKnown || known * 2 < labels.length || answers.length < leastAnswers) return false
  if (new Set(fields.map(({ label }) => cardKey('', label))).size < fields.length) return false
  return answers.filter(isLabelCell).length * 2 <= answers.length
}

function canAsk(cell: Cell): boolean {
  return isLabelCell(cell) || (cell.kind === 'text' && mayAsk(cell.text.trim()) && !isPlainValue(cell))
}

function readBeside(rows: readonly KeptRow[]): Reading | null {
  const left = Math.min(...rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
  const top = rows[0]?.row ?? 0
  const labels: Cell[] = []
  const answers: Cell[] = []
  const fields: TemplateField[] = []
  for (const { row, cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      const isAsking = (cell.column - left) % 2 === 0
      if (cell.column - left >= mostColumns || isAsking !== canAskHere(cell, cells[at - 1], isAsking)) return null
      ;(isAsking ? labels : answers).push(cell)
      if (!isAsking) continue
      const offset = row - top
      fields.push({
        label: cell.text.trim(),
        labelOffset: offset,
        labelColumn: cell.column,
        offset,
        column: cell.column + 1,
      })
    }
  }
  return { fields, labels, answers }
}

/** Where labels stand: whether it can be one. Where answers stand: whether it follows no label, or asks with a colon. */
function canAskHere(cell: Cell, before: Cell | undefined, isAsking: boolean): boolean {
  return isAsking ? canAsk(cell) : before?.column !== cell.column - 1 || /[:：]\s*$/u.test(cell.text)
}

function readAbove(rows: readonly KeptRow[]): Reading | null {
  const top = rows[0]?.row ?? 0
  const asking = rows.filter(({ row }) => (row - top) % 2 === 0)
  if (asking.length < 2 || !asking.every(({ cells }) => cells.length < mostColumns && cells.every(canAsk))) return null
  const answering = rows.filter(({ row }) => (row - top) % 2 === 1)
  const isUnder = answering.every(({ row, cells }) => {
    const above = asking.find((one) => one.row === row - 1)
    return cells.every(({ column }) => above?.cells.some((label) => label.column === column) === true)
  })
  if (!isUnder) return null
  const fields = asking.flatMap(({ row, cells }) =>
    cells.map(({ text, column }) => ({
      label: text.trim(),
      labelOffset: row - top,
      labelColumn: column,
      offset: row - top + 1,
      column,
    })),
  )
  return { fields, labels: asking.flatMap(({ cells }) => cells), answers: answering.flatMap(({ cells }) => cells) }
}

function readWithin(rows: readonly KeptRow[]): Reading | null {
  const top = rows[0]?.row ?? 0
  const labels: Cell[] = []
  const answers: Cell[] = []
  const fields: TemplateField[] = []
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      const told = answeredWithin(cell.text.trim())
      if (told === null || !mayAsk(told.label) || /[^\d\s][:：]/u.test(told.answer)) return null
      const { column } = cell
      labels.push({ ...cell, text: told.label })
      if (told.answer !== '') answers.push({ ...cell, text: told.answer })
      const offset = row - top
      fields.push({ label: told.label, labelOffset: offset, labelColumn: column, offset, column })
    }
  }
  return { fields, labels, answers }
}
