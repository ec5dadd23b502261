import type { CellSink } from '../../detect/cell-source.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import { readXmlMember, type StoppableReader } from '../document/xml-part.ts'
import { emitPage } from '../pdf/emit-page.ts'
import { fitsColumns, pageColumns, type Column } from '../pdf/page-columns.ts'
import { pageLines, type TextRun } from '../pdf/page-lines.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import type { OpenTag } from '../xlsx/xml-tokens.ts'
import type { ZipListing } from '../zip/zip-entry.ts'

/** Reads what Windows' own XPS printer makes of a sheet: the glyph runs of each page as rows and columns. */
export async function readXps(
  { content, inside }: ReadInput,
  listing: ZipListing,
  sink: CellSink,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  let outcome: FinalOutcome = listing.sound ? readWhole : readPart('damaged')
  const pages = listing.entries.filter(({ name }) => /\.fpage$/i.test(name))
  const sheet = new DocumentSheet(sink, budget, { inside })
  let columns: readonly Column[] = []
  for (const page of pages.sort((a, b) => numberOf(a.name) - numberOf(b.name))) {
    const glyphs = new Glyphs()
    outcome = joinOutcomes(outcome, await readXmlMember(content, page, glyphs, budget))
    const lines = pageLines(glyphs.runs)
    if (!fitsColumns(lines, columns)) columns = pageColumns(lines)
    if (!emitPage(lines, columns, sheet)) break
    if (glyphs.unread || (glyphs.pictures && lines.length === 0))
      outcome = joinOutcomes(outcome, readPart('unsupported'))
  }
  outcome = joinOutcomes(outcome, sheet.end())
  return budget.stop === null ? outcome : readPart(budget.stop)
}

function numberOf(name: string): number {
  return Number(/(\d+)\.fpage$/i.exec(name)?.[1] ?? 0)
}

/** The runs of a page, and whether pictures are drawn on it. Runs that tell glyphs by number only are drawings to us. */
class Glyphs implements StoppableReader {
  readonly wanted = true
  readonly runs: TextRun[] = []
  unread = false
  pictures = false

  open(tag: OpenTag): void {
    this.pictures ||= tag.name === 'ImageBrush'
    if (tag.name !== 'Glyphs') return
    // `{}` stands before a text that begins with a brace.
    const text = (tag.attribute('UnicodeString') ?? '').replace(/^\{\}/, '')
    const height = Number(tag.attribute('FontRenderingEmSize') ?? 12)
    this.unread ||= text === '' && tag.attribute('Indices') !== null
    const width = [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0) * height
    const [x, y] = [Number(tag.attribute('OriginX') ?? 0), -Number(tag.attribute('OriginY') ?? 0)]
    this.runs.push({ text, x, y, width, height })
  }
}
