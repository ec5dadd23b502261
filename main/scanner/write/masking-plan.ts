import type { ColumnRole } from '../../../shared/domain/column-role.ts'
import type { CellKind } from '../detect/cell-source.ts'
import { readNames } from '../detect/columns/name-cell.ts'
import { normaliseName, withoutBabyEnding } from '../detect/values/person-name.ts'
import type { CaseZone } from './case-zone.ts'
import { fitsRole } from './column-roles.ts'
import type { CopiedCell, CopiedSheet } from './copied-sheet.ts'
import { KnownPeople } from './known-people.ts'
import { labelRole } from './label-role.ts'
import { cellKey, labelledCells } from './loose-cells.ts'

/** What is to be hidden in one book: cells by their columns or labels, and the people that these name, wherever they stand. */
export class MaskingPlan {
  readonly known = new KnownPeople()
  readonly #zones: readonly (readonly CaseZone[])[]
  readonly #labelled: readonly Map<number, ColumnRole>[]
  readonly #harsh: readonly CaseZone[]

  /** `harsh` zones still gave cases in an earlier copy: there all words and numbers are hidden. */
  constructor(sheets: readonly CopiedSheet[], zones: readonly CaseZone[], harsh: readonly CaseZone[]) {
    this.#harsh = harsh
    this.#zones = sheets.map((_, at) => zones.filter((zone) => zone.sheet === at))
    this.#labelled = sheets.map((sheet, at) => {
      const loose = this.#zones[at]?.filter((zone) => zone.loose) ?? []
      const cells = new Map<number, ColumnRole>()
      // The rows told are those where cards begin: a card goes on below.
      for (const { first } of loose) {
        for (const [key, role] of labelledCells(sheet, first - 1, Number.POSITIVE_INFINITY)) cells.set(key, role)
      }
      return cells
    })
    for (const [at, sheet] of sheets.entries()) this.#learn(at, sheet)
    this.known.sort()
  }

  /** What the cell holds that must be hidden as a whole; null where it is not such a cell. */
  role(sheet: number, row: number, cell: CopiedCell): ColumnRole | null {
    const zone = this.zoneOf(sheet, row, cell.column)
    const role = zone?.roles.get(cell.column)
    if (zone !== null && role !== undefined && row >= zone.first && row <= zone.last) {
      return cell.kind === 'text' && labelRole(cell.text) !== undefined ? null : role
    }
    const labelled = this.#labelled[sheet]?.get(cellKey(row, cell.column))
    if (labelled !== undefined) return labelled
    return role !== undefined && fitsRole(cell.text, cell.kind, role) ? role : null
  }

  /** The zone that the cell is in, else one that its column runs through: odd rows stand above, below and between. */
  zoneOf(sheet: number, row: number, column: number): CaseZone | null {
    const zones = (this.#zones[sheet] ?? []).filter((zone) => zone.roles.has(column))
    return zones.find(({ first, last }) => row >= first && row <= last) ?? zones[0] ?? null
  }

  isLoose(sheet: number): boolean {
    return this.#zones[sheet]?.some((zone) => zone.loose) ?? false
  }

  isHarsh(sheet: number, row: number, kind: CellKind): boolean {
    if (kind !== 'text' && kind !== 'number') return false
    return this.#harsh.some((zone) => zone.sheet === sheet && row >= zone.first && (zone.loose || row <= zone.last))
  }

  /** Columns of a sheet that hold what is hidden: a formula over them would tell of it. */
  hiddenColumns(sheet: number): ReadonlySet<number> {
    return new Set((this.#zones[sheet] ?? []).flatMap((zone) => [...zone.roles.keys()]))
  }

  #learn(at: number, sheet: CopiedSheet): void {
    for (const { row, cells } of sheet.rows) {
      for (const cell of cells) {
        const role = this.role(at, row, cell)
        if (role !== null) for (const word of wordsOf(cell.text, role)) this.known.add(word)
      }
    }
  }
}

/** What of a hidden cell must not stand anywhere else either. */
function wordsOf(text: string, role: ColumnRole): string[] {
  if (role === 'mother-name' || role === 'father-name' || role === 'newborn-name' || role === 'person-name') {
    const names = readNames(text, true).flatMap(({ name, partial }) => (partial ? [] : [name, withoutBabyEnding(name)]))
    const written = text.split(/[/、\n;；|&＆,，]/u).map((part) => part.trim())
    return [...names, ...written.filter((part) => names.includes(normaliseName(part)))]
  }
  const bare = text.trim()
  if (role === 'address') return bare.length >= 8 ? [bare] : []
  return /\d{5}/u.test(bare) || /^[\w.@-]{6,}$/u.test(bare) ? [bare] : []
}
