import type { ColumnRole } from '../../../shared/domain/column-role.ts'
import { maskName, maskText } from '../../../shared/domain/masked.ts'
import type { CopyManner } from '../../../shared/domain/safe-copy.ts'
import { isAlreadyHidden } from './already-hidden.ts'
import type { CopiedCell, CopiedRow } from './copied-sheet.ts'
import { createCustomerNumbers } from './customer-number.ts'
import { hideInline } from './hide-inline.ts'
import { hideNumber, hideValue } from './hide-value.ts'
import { identifierOf, identifierOrder, type CellIdentifier } from './identifier-of.ts'
import { labelRole } from './label-role.ts'
import { hideFields } from './loose-cells.ts'
import type { MaskingPlan } from './masking-plan.ts'

export interface MaskingWish {
  readonly manner: CopyManner
  /** 32 bytes; keys the customer numbers. */
  readonly customerKey: Uint8Array
}

const nameRoles: readonly ColumnRole[] = ['mother-name', 'person-name', 'newborn-name', 'father-name']

/** Says of each cell how it stands in the copy. */
export class CellMasker {
  readonly #plan: MaskingPlan
  readonly #manner: CopyManner
  readonly #number: (kind: string, normalised: string) => string
  #maskedCells = 0

  constructor(plan: MaskingPlan, { manner, customerKey }: MaskingWish) {
    this.#plan = plan
    this.#manner = manner
    this.#number = createCustomerNumbers(customerKey)
  }

  get maskedCells(): number {
    return this.#maskedCells
  }

  /** The text that takes the cell's place, or null where it stays as it is. */
  mask(sheet: number, row: CopiedRow, cell: CopiedCell): string | null {
    const hidden = this.#hidden(sheet, row, cell)
    if (hidden === null || hidden === cell.text) return null
    this.#maskedCells++
    return hidden
  }

  /** Words outside of cells: sheet names, number formats. */
  words(text: string): string {
    return this.#inline(text)
  }

  #hidden(sheet: number, row: CopiedRow, cell: CopiedCell): string | null {
    const { text, kind } = cell
    if (text.trim() === '' || isAlreadyHidden(text)) return this.#harshly(sheet, row, cell)
    const role = this.#plan.role(sheet, row.row, cell)
    if (role !== null) return this.#manner === 'masked' ? hideValue(text, role) : this.#numbered(sheet, row, cell, role)
    if (kind === 'date' || kind === 'boolean' || kind === 'error') return null
    return (
      this.#harshly(sheet, row, cell) ?? this.#inline(this.#plan.isLoose(sheet) ? hideFields(text, hideValue) : text)
    )
  }

  #harshly(sheet: number, { row }: CopiedRow, { text, kind }: CopiedCell): string | null {
    if (!this.#plan.isHarsh(sheet, row, kind) || (kind === 'number' && !/\d{5}/u.test(text))) return null
    return labelRole(text) === undefined ? maskText(text) : null
  }

  #inline(text: string): string {
    return hideInline(
      this.#plan.known.replace(text, (word) => (/\d{5}/u.test(word) ? hideNumber(word) : maskName(word))),
    )
  }

  /** The row's first name gets the customer number, every other number its own; what cannot join accounts is hidden. */
  #numbered(sheet: number, row: CopiedRow, cell: CopiedCell, role: ColumnRole): string {
    if (!nameRoles.includes(role)) {
      const { kind, normalised } = identifierOf(cell.text, cell.kind, role)
      return kind === 'address' ? maskText(cell.text) : this.#number(kind, normalised)
    }
    const people = this.#peopleOf(sheet, row, cell)
    const names = people.filter(({ role: other }) => nameRoles.includes(other))
    const first = [...names].sort((a, b) => nameRoles.indexOf(a.role) - nameRoles.indexOf(b.role))[0]
    if (first !== undefined && first.column !== cell.column) return maskText(cell.text)
    const best = people
      .map(({ identifier }) => identifier)
      .sort((a, b) => identifierOrder.indexOf(a.kind) - identifierOrder.indexOf(b.kind))[0]
    const { kind, normalised } = best ?? identifierOf(cell.text, cell.kind, role)
    return this.#number(kind, normalised)
  }

  /** The identifying cells of the person whose cell this is. */
  #peopleOf(sheet: number, row: CopiedRow, cell: CopiedCell): readonly PersonCell[] {
    const zone = this.#plan.zoneOf(sheet, row.row, cell.column)
    if (zone === null) return []
    return row.cells.flatMap((other): PersonCell[] => {
      const role = zone.roles.get(other.column)
      if (role === undefined || other.text.trim() === '' || isAlreadyHidden(other.text)) return []
      return [{ column: other.column, role, identifier: identifierOf(other.text, other.kind, role) }]
    })
  }
}

interface PersonCell {
  readonly column: number
  readonly role: ColumnRole
  readonly identifier: CellIdentifier
}
