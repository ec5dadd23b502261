import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import { readElsewhere, readPart, type ReadOutcome } from '../read-outcome.ts'
import { partKinds } from '../xlsx/part-kinds.ts'
import { readSideParts } from '../xlsx/read-side-parts.ts'
import type { SheetContext } from '../xlsx/read-sheet.ts'
import { relationshipsOf } from '../xlsx/relationships.ts'
import { SharedStrings } from '../xlsx/shared-strings.ts'
import { WorkbookPackage } from '../xlsx/workbook-package.ts'
import type { ZipListing } from '../zip/zip-entry.ts'
import { LooseTexts } from './loose-texts.ts'
import { readBinaryComments } from './read-binary-comments.ts'
import { readBinarySheet } from './read-binary-sheet.ts'
import { readBinaryWorkbook, type BinaryWorkbook } from './read-binary-workbook.ts'

/** Binary parts beside the sheets that can hold words; what they are called says whether those are copies of other rows. */
const looseParts: readonly (readonly [RegExp, 'cache' | 'properties'])[] = [
  [/(^|\/)(externallinks|pivotcache)\/[^/]*\.bin$/, 'cache'],
  [/(^|\/)(tables|querytables)\/[^/]*\.bin$|(^|\/)connections[^/]*\.bin$/, 'properties'],
]

const commentsPart = /(^|\/)comments[^/]*\.bin$/
/** `binaryIndex` parts tell where rows begin, nothing else. */
const sheetPart = /(^|\/)(work|macro|dialog)sheets\/(?!binaryindex)[^/]*\.bin$/

/**
 * Reads a binary workbook ([MS-XLSB]): all sheets in their order, hidden ones too, then comments, drawings, caches of links
 * and pivots, properties. `fallback` where there is no workbook part by the package's own word.
 */
export async function readXlsb(
  file: Buffer,
  listing: ZipListing,
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
): Promise<ReadOutcome> {
  const parts = new WorkbookPackage(file, listing, budget)
  const roots = await relationshipsOf(parts, '')
  const main = roots.find(({ type, target }) => type === 'officeDocument' && parts.has(target))?.target
  const key = main ?? parts.keys().find((part) => /(^|\/)workbook\.bin$/.test(part))
  if (key?.endsWith('.bin') !== true) return readElsewhere('no-workbook')
  const workbook = await readBinaryWorkbook(parts, key)
  const strings = new SharedStrings(budget)
  const { epoch1904, dateFormats } = workbook
  const context: SheetContext = { parts, strings, dateStyles: dateFormats, epoch1904, sink, budget, inside }
  const names = await readSheets(workbook, context)
  await readBinaryParts(names, context)
  await readSideParts(await partKinds(parts), names, [], context)
  return budget.stop === null ? parts.outcome : readPart(budget.stop)
}

/** Reads the sheets that the workbook lists, then those that lie in the file unlisted. Answers their names by key. */
async function readSheets(workbook: BinaryWorkbook, context: SheetContext): Promise<ReadonlyMap<string, string>> {
  const { parts, budget } = context
  const names = new Map<string, string>()
  const unlisted = parts.keys().filter((key) => sheetPart.test(key))
  const listed = workbook.sheets.map((sheet) => sheet.key)
  const hidden = unlisted.filter((key) => !listed.includes(key)).map((key) => ({ name: '', hidden: true, key }))
  for (const sheet of [...workbook.sheets, ...hidden]) {
    const { key, name } = sheet
    if (key === null || !parts.has(key)) parts.note(readPart('damaged'))
    else if (!names.has(key) && budget.inTime() && key.endsWith('.bin')) {
      names.set(key, name)
      await readBinarySheet(sheet, key, workbook, parts, context)
    }
  }
  return names
}

async function readBinaryParts(names: ReadonlyMap<string, string>, context: SheetContext): Promise<void> {
  const { parts, budget } = context
  const owners = new Map<string, string>()
  for (const [sheet, name] of names) {
    for (const { target } of await relationshipsOf(parts, sheet)) owners.set(target, name)
  }
  for (const key of parts.keys()) {
    if (!budget.inTime()) return
    if (commentsPart.test(key)) await readBinaryComments(key, owners.get(key) ?? '', parts, context)
    const kind = looseParts.find(([pattern]) => pattern.test(key))?.[1]
    if (kind === undefined) continue
    const texts = new LooseTexts(context, owners.get(key) ?? '', kind)
    await parts.readRaw(key, (chunk) => texts.feed(chunk) || budget.stopWith('too-large'))
    texts.end()
    if (!texts.complete) parts.note(readPart('damaged'))
  }
}
