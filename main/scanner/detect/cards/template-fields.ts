import { isLabelCell } from '../headings/heading-row.ts'

/** The cells of one place in all cards. */
export interface TemplateCell {
  readonly offset: number
  readonly column: number
  readonly texts: readonly string[]
  /** It says the same in every card. */
  readonly isConstant: boolean
  /** 姓名 where all of them are 姓名：王芳 and the like. */
  readonly asked: string | null
}

/** A label of a form that stands several times, and where its answer stands; both counted from where the card begins. */
export interface TemplateField {
  readonly label: string
  readonly labelOffset: number
  readonly labelColumn: number
  readonly offset: number
  readonly column: number
}

/**
 * Labels left of their answers, or before a colon in one cell with them: whatever changes from card to card has before it
 * what does not. `null` where it is otherwise.
 */
export function fieldsBeside(cells: readonly TemplateCell[]): readonly TemplateField[] | null {
  const fields: TemplateField[] = []
  for (const row of byOffset(cells)) {
    let at = 0
    while (at < row.length) {
      const [label, answer, third] = row.slice(at, at + 3)
      if (label === undefined) break
      if (label.asked !== null) fields.push({ ...fieldOf(label, label), label: label.asked })
      else if (!label.isConstant) return null
      const isAnswered = label.asked === null && answers(label, answer, third)
      const isAlone = row.length === 1 && (label.offset === 0 || !isLabelCell(asCell(label)))
      if (label.asked === null && !isAlone) fields.push(fieldOf(label, isAnswered ? answer : undefined))
      at += isAnswered ? 2 : 1
    }
  }
  return fields
}

/** 接种疫苗, refer in every card: an answer that happens to be the same, unless what comes next wants a label. */
function answers(label: TemplateCell, cell: TemplateCell | undefined, next: TemplateCell | undefined): boolean {
  if (cell?.asked !== null) return false
  if (!cell.isConstant) return true
  return cell.column === label.column + 1 && (next === undefined || next.isConstant)
}

function fieldOf(label: TemplateCell, answer: TemplateCell | undefined): TemplateField {
  const { texts, offset, column } = label
  return {
    label: texts[0] ?? '',
    labelOffset: offset,
    labelColumn: column,
    offset,
    column: answer?.column ?? column + 1,
  }
}

/** Labels above their answers: a row that never changes over each row that does. `null` where it is otherwise. */
export function fieldsAbove(cells: readonly TemplateCell[]): readonly TemplateField[] | null {
  const rows = new Map(byOffset(cells).map((row) => [row[0]?.offset ?? 0, row]))
  const answering = new Set<number>()
  const asking = new Set<number>()
  for (const [offset, row] of rows) {
    if (row.every(({ isConstant }) => isConstant)) continue
    const above = rows.get(offset - 1) ?? []
    const isUnder = row.every(({ column }) => above.some((label) => label.column === column && label.isConstant))
    if (!isUnder || !above.every(({ isConstant }) => isConstant)) return null
    answering.add(offset)
    asking.add(offset - 1)
  }
  const first = Math.min(...asking)
  // 进度 over 已签约 in every card, or over nothing in any.
  for (const offset of rows.keys()) {
    if (offset < first || answering.has(offset) || asking.has(offset)) continue
    asking.add(offset)
    answering.add(offset + 1)
  }
  return [...asking].flatMap((offset) =>
    (rows.get(offset) ?? []).map((label) => ({ ...fieldOf(label, label), offset: offset + 1 })),
  )
}

function byOffset(cells: readonly TemplateCell[]): readonly (readonly TemplateCell[])[] {
  const rows = new Map<number, TemplateCell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.offset)
    if (row === undefined) rows.set(cell.offset, [cell])
    else row.push(cell)
  }
  return [...rows.values()]
}

function asCell({ column, texts }: TemplateCell): Parameters<typeof isLabelCell>[0] {
  return { column, kind: 'text', text: texts[0] ?? '' }
}
