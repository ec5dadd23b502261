import type { CellSink } from '../detect/cell-source.ts'
import { readBehindZip } from './archive/read-behind-zip.ts'
import { readDisguised } from './archive/read-disguised.ts'
import { readZipMembers } from './archive/read-zip-members.ts'
import { zipKind, type ZipKind } from './archive/zip-kind.ts'
import { readLibrary } from './library/read-library.ts'
import { openLockedPackage } from './open-document/open-locked-package.ts'
import { isDocumentPart, readOpenDocument } from './open-document/read-open-document.ts'
import type { ReadBudget } from './read-budget.ts'
import type { ReadInput, ReadMember } from './read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from './read-outcome.ts'
import { readDocx } from './word/read-docx.ts'
import { readXlsb } from './xlsb/read-xlsb.ts'
import { readXps } from './xps/read-xps.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'
import { findDirectory } from './zip/find-directory.ts'
import { listZip } from './zip/list-zip.ts'
import type { ZipEntry, ZipListing } from './zip/zip-entry.ts'

/** Reads a zip file: an Office or OpenDocument file by its own reader, with what is embedded in it, else as an archive. */
export async function readZipped(
  input: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
  told: (format: string) => void,
): Promise<FinalOutcome> {
  const listing = listZip(input.content, budget)
  if (listing === null) return readPart('damaged')
  const kind = zipKind(listing.entries)
  told(formatOf(kind, input.content))
  const outcome =
    kind === 'opendocument'
      ? await readOpenPackage(input, listing, sink, budget, readMember)
      : joinOutcomes(
          await readKind(kind, listing, input, sink, budget, readMember),
          await readBeside(kind, input, listing, readMember, budget),
        )
  return budget.stop === null ? joinOutcomes(outcome, await readBehindZip(input, readMember)) : outcome
}

/** Reads what lies in a package and is no part of the document by its name, or only by its name. */
async function readBeside(
  kind: ZipKind,
  input: ReadInput,
  listing: ZipListing,
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  if (kind === 'archive' || budget.stop !== null) return readWhole
  const foreign = (entry: ZipEntry): boolean => isForeign(entry) || (kind === 'xps' && isStray(entry))
  const outcome = await readZipMembers(input, listing, foreign, readMember, budget)
  const ownKind = readByKind[kind] ?? /^$/
  const disguised = (entry: ZipEntry): boolean => !foreign(entry) && isBinary(entry) && !ownKind.test(entry.name)
  return joinOutcomes(outcome, await readDisguised(input, listing, disguised, readMember, budget))
}

/** The mimetype of an OpenDocument file is its first member and stored, so that it stands in the file's first bytes. */
function formatOf(kind: ZipKind, content: Buffer): string {
  if (kind === 'archive') return 'zip'
  if (kind !== 'opendocument') return kind
  const start = content.toString('latin1', 30, 120)
  return start.includes('opendocument.text') ? 'odt' : start.includes('opendocument.presentation') ? 'odp' : 'ods'
}

/** Opened first, where it needs a password. */
async function readOpenPackage(
  input: ReadInput,
  listing: ZipListing,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
): Promise<FinalOutcome> {
  const foreign = (entry: ZipEntry): boolean => isForeign(entry) || isStray(entry)
  const wanted = (entry: ZipEntry): boolean => isDocumentPart(entry) || foreign(entry)
  const opened = await openLockedPackage(input.content, listing, input.passwords, wanted, budget)
  if (opened.kind === 'locked') return readPart(budget.stop ?? 'encrypted')
  if (opened.kind === 'inner') {
    const outcome = await readMember(opened.content, '')
    return opened.whole ? outcome : joinOutcomes(outcome, readPart(budget.stop ?? 'damaged'))
  }
  const [plain, parts] =
    opened.kind === 'opened' ? [{ ...input, content: opened.content }, opened.listing] : [input, listing]
  const outcome = await readOpenDocument(plain, parts, sink, budget)
  if (budget.stop !== null) return outcome
  const beside = await readZipMembers(plain, parts, foreign, readMember, budget)
  const disguised = (entry: ZipEntry): boolean => !foreign(entry) && isBinary(entry)
  return joinOutcomes(outcome, joinOutcomes(beside, await readDisguised(plain, parts, disguised, readMember, budget)))
}

function readKind(
  kind: Exclude<ZipKind, 'opendocument'>,
  listing: ZipListing,
  input: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
): Promise<FinalOutcome> {
  switch (kind) {
    case 'xlsx':
      return readWorkbook(input, listing, sink, budget)
    case 'xlsb':
      return readBinary(input, listing, sink, budget)
    case 'numbers':
      return readByLibrary(input, sink, budget)
    case 'docx':
    case 'pptx':
      return readDocx(input, listing, sink, budget)
    case 'xps':
      return readXps(input, listing, sink, budget)
    case 'archive':
      return readZipMembers(input, listing, () => true, readMember, budget)
  }
}

async function readWorkbook(
  input: ReadInput,
  listing: ZipListing,
  sink: CellSink,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  const outcome = await readXlsx(input.content, sink, budget, input.inside, listing)
  return outcome.kind === 'fallback' ? readByLibrary(input, sink, budget) : outcome
}

async function readBinary(
  input: ReadInput,
  listing: ZipListing,
  sink: CellSink,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  const outcome = await readXlsb(input.content, listing, input.inside, sink, budget)
  return outcome.kind === 'fallback' ? readByLibrary(input, sink, budget) : outcome
}

/** A zip that was cut short has no directory, without which the library finds nothing, or never comes to an end. */
async function readByLibrary(
  { content, inside }: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  return findDirectory(content) === null ? readPart('damaged') : readLibrary(content, inside, sink, budget)
}

/** What programs put into an Office file beside its XML: their own kinds of binary, pictures and fonts. */
const ownParts =
  /\.(xml|rels|vml|bin|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|ico|rdf|fntdata|odttf|fpage|fdoc|fdseq|frag|sig|iwa|wdp|thumbnail)$|^mimetype$/i

/** Of these, what the reader of a kind has read. */
const readByKind: Partial<Record<ZipKind, RegExp>> = {
  numbers: /\.iwa$/i,
  xps: /\.(?:fpage|fdoc|fdseq|frag)$/i,
  xlsb: /(?:^|\/)(?:(?:workbook|sharedstrings|styles|(?:comments|connections)[^/]*)|(?:worksheets|macrosheets|dialogsheets|externallinks|pivotcache|tables|querytables)\/(?!binaryindex)[^/]*)\.bin$/i,
}

/** Neither a folder nor XML, nor the word in which OpenDocument says what it is. */
function isBinary({ name }: ZipEntry): boolean {
  return !/[/\\]$|\.xml$|^mimetype$/i.test(name)
}

/** Embedded workbooks, documents and packages, and whatever else somebody put into the file. */
function isForeign({ name }: ZipEntry): boolean {
  // Macros are a file of their own.
  return /(^|[/\\])(?:vbaproject\.bin$|(embeddings|Object)[^/\\]*[/\\])/i.test(name) || !ownParts.test(name)
}

/** XML that the reader of a package does not look for: it knows its parts by name. */
function isStray({ name }: ZipEntry): boolean {
  return /\.xml$/i.test(name) && !strayless.test(name)
}

const strayless =
  /(?:^|\/)(?:content|styles|meta|settings|manifest|\w*signatures|\[Content_Types\])\.xml$|^Configurations2\/|_PT\.xml$/i
