import type { ColumnRole } from '../../../shared/domain/column-role.ts'
import { maskName, maskNumber, maskText } from '../../../shared/domain/masked.ts'

/** A cell of an identifying column as the copy shows it; nobody can be told by it. */
export function hideValue(text: string, role: ColumnRole): string {
  const bare = text.trim()
  switch (role) {
    case 'mother-name':
    case 'father-name':
    case 'newborn-name':
    case 'person-name':
    case 'staff-name':
      return maskName(bare)
    case 'phone':
    case 'id-number':
      return hideNumber(bare)
    // Streets are told by what follows the city.
    case 'address':
      return maskText(bare, bare.length >= 8 ? 2 : 0)
    default:
      return maskText(bare, bare.length >= 4 ? 1 : 0)
  }
}

/** `138＊＊＊＊5678`; of fewer than eleven digits so many shown ones would leave too few to guess. */
export function hideNumber(text: string): string {
  return /^\d{10,}[\dXx]$/u.test(text) ? maskNumber(text) : maskText(text, text.length >= 7 ? 2 : 0)
}
