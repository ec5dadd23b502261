import { expect } from 'vitest'
import { collectXlsx, type CollectedSheet } from './collect-cells.ts'
import { declaration, xlsxFile, type XlsxWish } from './xlsx-file.ts'

/** The least that a sheet can hold: 1 in A1. */
export const oneRow = '<row r="1"><c r="A1"><v>1</v></c></row>'

/** Everything that is read of a workbook, which must be read whole. */
export async function sheetsOf(wish: XlsxWish): Promise<readonly CollectedSheet[]> {
  const { outcome, sheets } = await collectXlsx(xlsxFile({ sheet: oneRow, ...wish }))
  expect(outcome).toEqual({ kind: 'whole' })
  return sheets
}

/** What was handed on beside the first sheet: kind, name and cells. */
export async function besides(wish: XlsxWish): Promise<readonly unknown[]> {
  return (await sheetsOf(wish)).slice(1).map(({ kind, name, cells }) => [kind, name, ...cells])
}

/** A part of the package with the declaration before its content. */
export function part(name: string, xml: string): { name: string; content: string } {
  return { name, content: declaration + xml }
}
