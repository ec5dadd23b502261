import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { CellSink } from '../../detect/cell-source.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { SideSheet } from '../xlsx/side-sheet.ts'
import { emitPage } from './emit-page.ts'
import { openPdf } from './open-pdf.ts'
import { fitsColumns, pageColumns, type Column } from './page-columns.ts'
import { pageLines } from './page-lines.ts'
import { readPage } from './read-page.ts'

/**
 * Reads a PDF's text layer, rows and columns rebuilt from where the words stand, its annotations and form fields, and
 * the files attached to it. A page that is a picture, with hardly a word on it, stays unread, as `unsupported`.
 */
export async function readPdf(
  input: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
): Promise<FinalOutcome> {
  const opened = await openPdf(input.content, input.passwords)
  if (opened.kind !== 'opened') return readPart(opened.kind)
  try {
    const outcome = await readPages(opened.document, input.inside, sink, budget)
    const read = joinOutcomes(outcome, await readAttachments(opened.document, readMember, budget))
    return budget.stop === null ? read : readPart(budget.stop)
  } finally {
    await opened.close()
  }
}

async function readPages(
  document: PDFDocumentProxy,
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  const notes = new SideSheet({ sink, budget, inside }, '', 'comments')
  const noted: (readonly string[])[] = []
  let outcome: FinalOutcome = readWhole
  let columns: readonly Column[] = []
  let sheet: DocumentSheet | null = null
  for (let number = 1; number <= document.numPages && budget.inTime(); number++) {
    const page = await readPage(document, number, outcome.kind === 'whole')
    if (page.kind !== 'text') {
      outcome = joinOutcomes(outcome, page.kind === 'empty' ? readWhole : readPart(page.kind))
      continue
    }
    if (page.pictured) outcome = joinOutcomes(outcome, readPart('unsupported'))
    noted.push(page.notes)
    const lines = pageLines(page.runs)
    if (sheet === null || !fitsColumns(lines, columns)) {
      if (sheet !== null) outcome = joinOutcomes(outcome, sheet.end())
      columns = pageColumns(lines)
      const kind = columns.length > 0 ? 'sheet' : 'text'
      sheet = new DocumentSheet(sink, budget, { name: `p${String(number)}`, kind, inside })
    }
    if (!emitPage(lines, columns, sheet)) break
  }
  if (sheet !== null) outcome = joinOutcomes(outcome, sheet.end())
  for (const text of noted.flat()) notes.row([{ column: 0, text }])
  notes.end()
  return outcome
}

async function readAttachments(
  document: PDFDocumentProxy,
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  const attachments = (await document.getAttachments()) as Readonly<
    Record<string, { readonly filename: string; readonly content: Uint8Array }>
  > | null
  let outcome: FinalOutcome = readWhole
  for (const { filename, content } of Object.values(attachments ?? {})) {
    if (!budget.takeMember() || !budget.takeInflated(content.length)) break
    outcome = joinOutcomes(outcome, await readMember(Buffer.from(content), filename))
  }
  return outcome
}
