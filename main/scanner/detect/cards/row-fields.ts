import { isLabelCell, isPlainValue } from '../headings/heading-row.ts'
import { parseLabel } from '../headings/parse-label.ts'
import type { Owner } from '../lexicon/owners.ts'
import type { CellKind } from '../cell-source.ts'
import type { Cell, KeptRow } from '../rows/cell-view.ts'
import { nameScore } from '../values/person-name.ts'
import { readInCellFields, type InCellField } from './in-cell-fields.ts'
import { readSpacedFields } from '../headings/spaced-field.ts'

/** One labelled value of a form. */
export interface Field {
  readonly label: string
  readonly value: string
  readonly kind: CellKind
  /** Where the label stands, and where its value does. */
  readonly labelColumn: number
  readonly column: number
}

/** What a row of a form is. */
export type FormRow =
  /** Labels with their values beside them or after a colon; `isWhole` where no cell is left over. */
  | { readonly kind: 'fields'; readonly fields: readonly Field[]; readonly isWhole: boolean }
  /** One label, and the values of several people to its right. */
  | { readonly kind: 'lane'; readonly label: string; readonly values: readonly Cell[] }
  /** A cell that is a card by itself: several labels with values. */
  | { readonly kind: 'cells'; readonly cards: readonly (readonly Field[])[] }
  | { readonly kind: 'other' }

const fieldsOfCard = 3
/** A number, or the part of the form, may stand before its first label. */
const mostBefore = 1

/** Reads a row as part of a form. */
export function readFormRow(row: KeptRow): FormRow {
  const { cells } = row
  const inCells = fieldsInCells(cells)
  const cards = inCells.flatMap((found, at) =>
    found.length >= fieldsOfCard ? [found.map((field) => ofCell(cells[at], field))] : [],
  )
  if (cards.length > 0 && cards.length >= cells.length / 2) return { kind: 'cells', cards }
  const marked = cells.filter(isMarked).length
  // Where labels end with colons, 护士 beside 岗位： is an answer though it could be a label.
  const byTurns = asksByTurns(cells) || asksHalfByTurns(cells)
  const isLabel = (cell: Cell, at: number): boolean =>
    isMarked(cell) || (marked < 2 && (isLabelCell(cell) || (byTurns && at % 2 === 0)))
  const labels = withoutAnswers(
    cells,
    cells.map((cell, at) => (inCells[at]?.length ?? 0) === 0 && isLabel(cell, at)),
  )
  const count = labels.filter(Boolean).length
  const isLane = marked < 2 && (count === 1 || (cells.length >= 4 && count <= 1 + (cells.length - 1) * 0.3))
  if (
    isLane &&
    labels[0] === true &&
    cells.length >= 3 &&
    !areLeftBlank(cells) &&
    inCells.every((found) => found.length === 0)
  ) {
    return { kind: 'lane', label: cells[0]?.text ?? '', values: cells.slice(1) }
  }
  const fields = cells.flatMap((cell, at): Field[] => {
    const own = inCells[at] ?? []
    if (own.length > 0)
      return own.map((field) => besideIfEmpty(ofCell(cell, field), cells[at + 1], inCells[at + 1], labels[at + 1]))
    if (labels[at] !== true) return []
    const next = cells[at + 1]
    const free = next !== undefined && labels[at + 1] === false && (inCells[at + 1]?.length ?? 0) === 0
    return [
      {
        label: cell.text,
        value: free ? next.text : '',
        kind: free ? next.kind : 'text',
        labelColumn: cell.column,
        column: free ? next.column : cell.column + 1,
      },
    ]
  })
  const filled = fields.filter((field) => field.value !== '').length
  const covered = new Set(fields.flatMap(({ labelColumn, column }) => [labelColumn, column]))
  const known = cells.filter((cell) => covered.has(cell.column)).length
  // 荣悦宝宝, wx58398, 抖音, 2025-07-06: what two others stand before is no label of a form.
  const begins = cells.findIndex((cell) => covered.has(cell.column))
  return filled > 0 && known >= cells.length / 2 && begins <= mostBefore
    ? { kind: 'fields', fields, isWhole: known === cells.length }
    : { kind: 'other' }
}

/** 结案日期, blank, 转归, blank, 结案人: labels, known or not, each before a cell that nobody filled in. */
function areLeftBlank(cells: readonly Cell[]): boolean {
  const [first] = cells
  return cells.every(
    (cell, at) =>
      cell.kind === 'text' &&
      cell.column === (first?.column ?? 0) + at * 2 &&
      /^[\u3400-\u9fff]{2,8}$/u.test(cell.text.trim()) &&
      !isPlainValue(cell) &&
      nameScore(cell.text.trim()) < 0.65 &&
      (at === 0 || isLabelCell(cell) || /(?:人|者|归|期|间|式|果|见|论|况|号|名|章|因|位)$/u.test(cell.text.trim())),
  )
}

/** Fields within each cell: after colons, or, where all cells are such, after spaces. */
function fieldsInCells(cells: readonly Cell[]): readonly (readonly InCellField[])[] {
  const marked = cells.map(({ kind, text }) => (kind === 'text' ? withoutBareLabel(readInCellFields(text)) : []))
  if (marked.some((found) => found.length > 0) || cells.some(({ kind }) => kind !== 'text')) return marked
  const spaced = cells.map(({ text }) => readSpacedFields(text))
  return spaced.every((found) => found.length > 0) ? spaced : marked
}

/** 文化程度, 大专, 工种, 育婴员: by turns with labels, a word for somebody that asks for nothing is an answer. */
function withoutAnswers(cells: readonly Cell[], labels: readonly boolean[]): readonly boolean[] {
  const byTurns = cells.length >= 4 && cells.length % 2 === 0 && labels.every((isLabel, at) => isLabel || at % 2 === 1)
  if (!byTurns || labels.every(Boolean)) return labels
  return labels.map(
    (isLabel, at) => isLabel && (at % 2 === 0 || parseLabel(cells[at]?.text.trim() ?? '')?.attribute !== null),
  )
}

/** shenchang, 46cm, yz, 40 2/7: beside one label in Latin letters a short word before each value is another. */
function asksByTurns(cells: readonly Cell[]): boolean {
  const [first] = cells
  if (first === undefined || cells.length < 4 || cells.length % 2 !== 0) return false
  if (!/^[A-Za-z_]+$/u.test(first.text) || !isLabelCell(first)) return false
  return cells.every(
    (cell, at) => (at % 2 === 0 && /^[A-Za-z_]{2,20}$/u.test(cell.text)) || (at % 2 === 1 && !isLabelCell(cell)),
  )
}

/**
 * 卡号, V8100, 顾客姓名, 王芳, 年龄, 32: where every other cell could ask, and at least half of those, two and more, are known to, the
 * others ask as well.
 */
function asksHalfByTurns(cells: readonly Cell[]): boolean {
  if (cells.length < 4 || cells.length % 2 !== 0) return false
  const asking = cells.filter((_, at) => at % 2 === 0)
  const known = asking.filter((cell) => isLabelCell(cell) && parseLabel(cell.text.trim())?.attribute !== null)
  return (
    known.length >= 2 &&
    known.length * 2 >= asking.length &&
    known.length < asking.length &&
    new Set(known.map(({ text }) => text)).size === known.length &&
    asking.every((cell) => known.includes(cell) || mayAskBesideOthers(cell)) &&
    cells.every((cell, at) => at % 2 === 0 || !isLabelCell(cell))
  )
}

function mayAskBesideOthers(cell: Cell): boolean {
  const text = cell.text.trim()
  return cell.kind === 'text' && /^[\u3400-\u9fff]{2,6}$/u.test(text) && !isPlainValue(cell) && nameScore(text) < 0.65
}

/** 疫苗: — a colon at the end makes a label of any short words. */
function isMarked({ kind, text }: Cell): boolean {
  return (
    kind === 'text' &&
    text.length >= 2 &&
    text.length <= 16 &&
    /^[^:：]*[\u3400-\u9fffA-Za-z#][^:：]*[:：]\s*$/u.test(text)
  )
}

/** 听力：左耳未过 — a label with its answer, though the lexicon may not know it. `19:52` is an hour. */
export function isAnsweredWithin(text: string): boolean {
  return /\D[:：]\s*[^\s:：]|[:：]\s*[^\s:：\d]/u.test(text)
}

/** `姓名：` alone is a label; its value stands in the next cell. */
function withoutBareLabel(found: readonly InCellField[]): readonly InCellField[] {
  return found.length === 1 && found[0]?.value === '' ? [] : found
}

function ofCell(cell: Cell | undefined, { label, value }: { readonly label: string; readonly value: string }): Field {
  const column = cell?.column ?? 0
  return { label, value, kind: 'text', labelColumn: column, column }
}

/** `姓名：` with the value in the next cell. */
function besideIfEmpty(
  field: Field,
  next: Cell | undefined,
  nextFields: readonly unknown[] | undefined,
  nextIsLabel: boolean | undefined,
): Field {
  if (field.value !== '' || next === undefined || (nextFields?.length ?? 0) > 0 || nextIsLabel === true) return field
  return { ...field, value: next.text, kind: next.kind, column: next.column }
}

/** 紧急联系人, 责任护士: alone in a row they are labels that nobody filled in, not parts of a form. */
const byTheWay: ReadonlySet<Owner> = new Set<Owner>(['contact', 'staff', 'employee', 'nanny', 'institution'])

/** A row that names a part of a form: 母亲信息, 二、父亲情况. Answers its words, or empty. */
export function sectionOf(row: KeptRow): string {
  const [only] = row.cells
  if (only === undefined || row.cells.length > 1 || only.kind !== 'text' || only.text.length > 20) return ''
  const label = parseLabel(only.text)
  const isPart =
    label !== null &&
    label.coverage >= 0.8 &&
    label.owner !== null &&
    only.text.length <= 12 &&
    (label.attribute === 'information' || !byTheWay.has(label.owner))
  return isPart && (label.attribute === null || label.attribute === 'information') ? only.text : ''
}
