import type { ColumnRole } from '../../../shared/domain/column-role.ts'
import { identifyingRoles } from '../../../shared/domain/column-role.ts'
import type { TableFinding } from '../../../shared/domain/finding.ts'
import { createCaseDetector } from '../detect/create-case-detector.ts'
import { columnNumber } from './column-number.ts'
import { feedSheets, type CopiedSheet } from './copied-sheet.ts'

/** A part of a sheet in which cases were found; rows zero-based and inclusive. */
export interface CaseZone {
  /** Place of the sheet among those looked at. */
  readonly sheet: number
  readonly first: number
  readonly last: number
  /** What each identifying column holds; empty for forms, cards and free text, whose cells tell by themselves. */
  readonly roles: ReadonlyMap<number, ColumnRole>
  /** A form, cards or free text: its cells are not in columns. */
  readonly loose: boolean
}

/** Where in these sheets the detector finds cases. A finding names its sheet in masked words: each is looked at by itself. */
export function findZones(sheets: readonly CopiedSheet[], fileName: string, today: string): CaseZone[] {
  return sheets.flatMap((sheet, at) => {
    const detector = createCaseDetector({ fileName, today, digest: () => new Uint8Array(16) })
    feedSheets([sheet], detector.sink)
    return detector.finish().tables.flatMap((table) => zoneOf(table, at) ?? [])
  })
}

function zoneOf({ where, columns }: TableFinding, sheet: number): CaseZone | null {
  const place = /(?:^|[!/])(?:([A-Z]+)(\d+):([A-Z]+)(\d+)|(\d+)[:-](\d+))$/u.exec(where)
  if (place === null) return null
  const [, , top, , bottom, start, end] = place
  const loose = top === undefined
  const roles = new Map<number, ColumnRole>()
  for (const { at, role } of columns) {
    if (!loose && identifyingRoles.has(role) && /^[A-Z]{1,3}$/u.test(at)) roles.set(columnNumber(at), role)
  }
  return { sheet, first: Number(top ?? start) - 1, last: Number(bottom ?? end) - 1, roles, loose }
}
