import { read, utils, type CellObject } from '@e965/xlsx'
import ExcelJS from 'exceljs'
import { readLibrary } from '../../main/scanner/read/library/read-library.ts'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { CollectingSink, type CollectedSheet } from './collect-cells.ts'

/** Sheets by name, cells by reference; numbers as numbers, so that 1E3 and 1000 are the same. */
export type Comparable = string | number | boolean

export type ComparedSheets = ReadonlyMap<string, ReadonlyMap<string, Comparable>>

/** A process that reads file after file by libraries holds more than a scanner ever does. */
export const anyMemory = { memoryBytes: 64 * 1024 ** 3 } as const

/** What our own reader said of the sheets' grids, in a form that libraries can be compared with. */
export function ownCells(sheets: readonly CollectedSheet[]): ComparedSheets {
  return new Map(
    sheets
      .filter(({ kind, name }) => kind === 'sheet' && name !== '')
      .map(({ name, cells }) => [name, new Map(cells.map(comparable).filter(([, value]) => value !== ''))]),
  )
}

function comparable(cell: string): readonly [string, Comparable] {
  const [at = '', kind = ''] = cell.split(' ', 2)
  const text = cell.slice(at.length + kind.length + 2)
  const reference = at.replace('!', '')
  if (kind === 'number' || kind === 'date') return [reference, Number(text)]
  return [reference, kind === 'boolean' ? text === 'TRUE' : tidy(text)]
}

/** Libraries treat line ends alike, and so must a comparison of them. */
function tidy(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}

/** The same by the reader that our own one hands to what it does not know. */
export async function fallbackCells(file: Buffer): Promise<ComparedSheets> {
  const sink = new CollectingSink()
  const outcome = await readLibrary(file, [], sink, new ReadBudget({ ...defaultPolicy.limits, ...anyMemory }))
  if (outcome.kind !== 'whole' && sink.sheets.length === 0)
    throw new Error(`the library read nothing: ${outcome.reason}`)
  return ownCells(sink.sheets)
}

/** The same by SheetJS. */
export function sheetjsCells(file: Buffer): ComparedSheets {
  const book = read(file, { dense: true, cellFormula: false, cellHTML: false, cellText: false })
  return new Map(
    book.SheetNames.map((name) => {
      const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = book.Sheets[name]?.['!data'] ?? []
      const cells = new Map<string, Comparable>()
      for (const [r, row] of rows.entries()) {
        for (const [c, cell] of (row ?? []).entries()) {
          const value = sheetjsValue(cell)
          if (value !== '') cells.set(utils.encode_cell({ r, c }), value)
        }
      }
      return [name, cells]
    }),
  )
}

function sheetjsValue(cell: CellObject | undefined): Comparable {
  if (cell === undefined || cell.t === 'z') return ''
  if (cell.t === 'e') return cell.w ?? ''
  if (cell.v instanceof Date) return cell.v.toISOString()
  return typeof cell.v === 'string' ? tidy(cell.v) : (cell.v ?? '')
}

/** The same by exceljs, which gives dates as such: they are turned back into days. */
export async function exceljsCells(file: Buffer): Promise<ComparedSheets> {
  const book = new ExcelJS.Workbook()
  // Its types are of an older Node, in which a Buffer was no ArrayBuffer view.
  await book.xlsx.load(Uint8Array.from(file).buffer)
  const sheets = new Map<string, ReadonlyMap<string, Comparable>>()
  book.eachSheet((sheet) => {
    const cells = new Map<string, Comparable>()
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const value = cell.isMerged && cell.master !== cell ? '' : exceljsValue(cell.value, book.properties.date1904)
        if (value !== '') cells.set(cell.address, value)
      })
    })
    sheets.set(sheet.name, cells)
  })
  return sheets
}

function exceljsValue(value: ExcelJS.CellValue, epoch1904: boolean): Comparable {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.getTime() / 86_400_000 + (epoch1904 ? 24_107 : 25_569)
  if (typeof value !== 'object') return typeof value === 'string' ? tidy(value) : value
  if ('richText' in value) return tidy(value.richText.map(({ text }) => text).join(''))
  if ('error' in value) return value.error
  if ('result' in value) return exceljsValue(value.result, epoch1904)
  if ('text' in value) return exceljsValue(value.text, epoch1904)
  return ''
}
