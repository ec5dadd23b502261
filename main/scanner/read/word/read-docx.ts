import type { CellSink, SheetKind } from '../../detect/cell-source.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import { readXmlMember } from '../document/xml-part.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { readLooseXml } from '../records/read-loose-xml.ts'
import { partDecoder } from '../xlsx/part-text.ts'
import { inflateWhole } from '../zip/inflate-whole.ts'
import type { ZipEntry, ZipListing } from '../zip/zip-entry.ts'
import { DocumentText } from './document-text.ts'

/** Parts that hold words, in the order in which they are read; the rest is styles, fonts, settings and pictures. */
const parts: readonly (readonly [RegExp, SheetKind])[] = [
  [/^word\/document\d*\.xml$/i, 'sheet'],
  [/^word\/(header|footer)\d*\.xml$/i, 'sheet'],
  [/^word\/(footnotes|endnotes)\.xml$/i, 'text'],
  [/^word\/comments\w*\.xml$/i, 'comments'],
  [/^word\/glossary\/document\.xml$/i, 'sheet'],
  [/^word\/(charts|diagrams)\/[^/]*\.xml$/i, 'drawing'],
  [/^ppt\/slides\/[^/]*\.xml$/i, 'sheet'],
  [/^ppt\/(notesSlides|charts|diagrams)\/[^/]*\.xml$/i, 'drawing'],
  [/^ppt\/comments\/[^/]*\.xml$/i, 'comments'],
  [/^docProps\/(core|app|custom)\.xml$/i, 'properties'],
  // A document may call its parts anything.
  [/^(word|ppt)\/.*\.xml$/i, 'text'],
]

/** Parts without words of anybody, and what is read elsewhere. */
const wordless =
  /(^|\/)_rels\/|(^|\/)(theme|slideLayouts)\/|\/(styles|stylesWithEffects|webSettings|fontTable|numbering|presProps|viewProps|tableStyles|people)\.xml$|\/(colors|quickStyle|layout)\d*\.xml$/i

/** Reads the words of a Word document or of PowerPoint slides: paragraphs and tables, each part as a sheet. */
export async function readDocx(
  { content, inside }: ReadInput,
  listing: ZipListing,
  sink: CellSink,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  let outcome: FinalOutcome = listing.sound ? readWhole : readPart('damaged')
  const left = new Set(listing.entries)
  for (const [pattern, kind] of parts) {
    for (const entry of left) {
      const path = pathOf(entry)
      if (!pattern.test(path) || wordless.test(path)) continue
      left.delete(entry)
      const name = path.slice(path.lastIndexOf('/') + 1, -'.xml'.length)
      const sheet = new DocumentSheet(sink, budget, { name, kind, inside })
      const words = new DocumentText(sheet)
      outcome = joinOutcomes(outcome, await readXmlMember(content, entry, words, budget))
      words.end()
      outcome = joinOutcomes(outcome, sheet.end())
      if (budget.stop !== null) return readPart(budget.stop)
    }
  }
  return joinOutcomes(outcome, await readCustomParts(content, inside, listing, sink, budget))
}

/** XML beside the document's own. */
const custom =
  /^(?!(?:word|ppt|docProps|docMetadata|_rels|_xmlsignatures)\/|\[Content_Types\]|customXml\/(?:_rels\/|itemProps)).*\.xml$/i

/** XML of anybody's making that the file carries along, such as filled-in fields. */
async function readCustomParts(
  content: Buffer,
  inside: readonly string[],
  listing: ZipListing,
  sink: CellSink,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  let outcome: FinalOutcome = readWhole
  for (const entry of listing.entries) {
    if (!custom.test(pathOf(entry)) || !budget.inTime()) continue
    const member = await inflateWhole(content, entry, budget)
    const decoder = partDecoder(member.bytes) ?? new TextDecoder()
    const read = readLooseXml(decoder.decode(member.bytes), inside, sink, budget)
    outcome = joinOutcomes(outcome, joinOutcomes(member.outcome, read))
    member.release()
  }
  return outcome
}

function pathOf({ name }: ZipEntry): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '')
}
