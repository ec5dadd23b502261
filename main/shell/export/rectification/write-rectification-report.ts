import { wordsIn } from '../../../../shared/words/words-in.ts'
import { writeByStream } from '../write-by-stream.ts'
import type { Cell, ReportFacts, ReportSheet, SheetFacts } from './report-facts.ts'
import { dispositionsSheet } from './dispositions-sheet.ts'
import { educationSheet } from './education-sheet.ts'
import { rightsSheet } from './rights-sheet.ts'
import { summarySheet } from './summary-sheet.ts'
import { transfersSheet } from './transfers-sheet.ts'
import { warningsSheet } from './warnings-sheet.ts'

export interface ReportWish extends ReportFacts {
  readonly path: string
}

/** Excel takes no longer text in a cell. */
const mostLetters = 32_000

/**
 * 整改报告, the rectification report of one PC for a period: who may what, what was warned of and done, what was taught, and what
 * left outside registered routes. Only what events and policy hold, so every value that could name somebody is masked.
 * Answers how many rows there are.
 */
export async function writeRectificationReport(wish: ReportWish): Promise<number> {
  const { default: ExcelJS } = await import('exceljs')
  const facts: SheetFacts = { ...wish, t: wordsIn(wish.language).t }
  return writeByStream(wish.path, async (stream) => {
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
    let rows = 0
    for (const { name, headings, rows: written } of sheetsOf(facts)) {
      const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
      sheet.columns = headings.map((header, at) => ({ header, width: widthOf(headings.length, at) }))
      sheet.getRow(1).font = { bold: true }
      for await (const row of written) {
        sheet.addRow(row.map(asCell)).commit()
        rows++
      }
      sheet.commit()
    }
    await book.commit()
    return rows
  })
}

function sheetsOf(facts: SheetFacts): readonly ReportSheet[] {
  return [
    summarySheet(facts),
    rightsSheet(facts),
    warningsSheet(facts),
    dispositionsSheet(facts),
    educationSheet(facts),
    transfersSheet(facts),
  ]
}

function asCell(cell: Cell): Cell {
  return typeof cell === 'string' && cell.length > mostLetters ? `${cell.slice(0, mostLetters)}…` : cell
}

/** Sheets of two or three columns are read like a text. */
function widthOf(columns: number, at: number): number {
  return columns <= 3 ? (at === 0 ? 28 : 60) : 18
}
