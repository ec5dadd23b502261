import type { CellSink, SheetKind } from '../../detect/cell-source.ts'
import { readXmlMember, XmlPart } from '../document/xml-part.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import type { ZipEntry, ZipListing } from '../zip/zip-entry.ts'
import { OpenDocumentReader } from './open-document-reader.ts'

/** Parts that hold words: the document and its embedded ones, page headers among the styles, and the properties. */
const parts: readonly (readonly [RegExp, SheetKind])[] = [
  [/^content\.xml$/, 'sheet'],
  [/^[^/]+\/content\.xml$/, 'drawing'],
  [/^styles\.xml$/, 'properties'],
  [/^meta\.xml$/, 'properties'],
]

/** Whether a member of the package is one of these. */
export function isDocumentPart({ name }: ZipEntry): boolean {
  return parts.some(([pattern]) => pattern.test(name))
}

/** Reads an OpenDocument file: spreadsheet (ods, ots), text or slides. */
export async function readOpenDocument(
  { content, inside }: ReadInput,
  listing: ZipListing,
  sink: CellSink,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  let outcome: FinalOutcome = listing.sound ? readWhole : readPart('damaged')
  for (const [pattern, kind] of parts) {
    for (const entry of listing.entries) {
      if (!pattern.test(entry.name)) continue
      const reader = new OpenDocumentReader(sink, budget, inside, kind)
      outcome = joinOutcomes(outcome, await readXmlMember(content, entry, reader, budget))
      outcome = joinOutcomes(outcome, reader.end())
      if (budget.stop !== null) return readPart(budget.stop)
    }
  }
  return outcome
}

/** Reads a flat OpenDocument file (fods, fodt): decoded XML in pieces. */
export function readFlatOpenDocument(
  pieces: Iterable<string>,
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
): FinalOutcome {
  const reader = new OpenDocumentReader(sink, budget, inside, 'sheet')
  const part = new XmlPart(reader)
  for (const piece of pieces) if (!part.feedText(piece) || !budget.inTime()) break
  const read = reader.end()
  if (budget.stop !== null) return readPart(budget.stop)
  return joinOutcomes(read, part.outcome)
}
