import { listZip } from '../zip/list-zip.ts'
import { readNumberFormats } from './number-formats.ts'
import { partKinds, type PartKind } from './part-kinds.ts'
import { readElsewhere, readPart, type ReadOutcome } from '../read-outcome.ts'
import { readSheet, type SheetContext } from './read-sheet.ts'
import { readSideParts } from './read-side-parts.ts'
import { relationshipsOf } from './relationships.ts'
import { SharedStrings } from './shared-strings.ts'
import { readWorkbook, type Workbook } from './workbook.ts'
import { WorkbookPackage } from './workbook-package.ts'
import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ZipListing } from '../zip/zip-entry.ts'

/**
 * Reads an Office Open XML workbook (xlsx, xlsm, xltx, strict or not): all sheets in their order, hidden ones too, then
 * what lies beside the grids: comments, tables' columns, text in drawings, caches of links and pivots, properties.
 * `fallback` for what is no such workbook, before anything was handed on. `inside` names the archives around the file; `listing` is its list of members where the caller has
 * it already, so that no member counts twice.
 */
export async function readXlsx(
  file: Buffer,
  sink: CellSink,
  budget: ReadBudget,
  inside: readonly string[] = [],
  listing: ZipListing | null = listZip(file, budget),
): Promise<ReadOutcome> {
  if (listing === null) return readElsewhere('no-zip')
  const parts = new WorkbookPackage(file, listing, budget)
  const kinds = await partKinds(parts)
  const workbookKey = await findWorkbook(parts, kinds)
  const sheetKeys = keysOf(kinds, 'worksheet')
  if (workbookKey === null && (listing.sound || sheetKeys.length === 0)) return readElsewhere('no-workbook')
  const stopped = asStopped(budget)
  if (stopped !== null) return stopped
  const workbook = workbookKey === null ? noWorkbook : await readWorkbook(parts, workbookKey)
  const stylesKey = partOf(workbook, 'styles', parts) ?? keysOf(kinds, 'styles')[0] ?? ''
  const { dateStyles, words } = await readNumberFormats(parts, stylesKey)
  const context: SheetContext = {
    parts,
    strings: await readStrings(parts, partOf(workbook, 'sharedStrings', parts) ?? keysOf(kinds, 'shared-strings')[0]),
    dateStyles,
    epoch1904: workbook.epoch1904,
    sink,
    budget,
    inside,
  }
  const names = await readSheets(workbook, sheetKeys, context)
  await readSideParts(kinds, names, [...workbook.words, ...words], context)
  return asStopped(budget) ?? parts.outcome
}

const noWorkbook: Workbook = { sheets: [], epoch1904: false, relationships: [], words: [] }

function asStopped({ stop }: ReadBudget): ReadOutcome | null {
  return stop === null ? null : readPart(stop)
}

/** The part of a type that the workbook refers to, if it is there. */
function partOf({ relationships }: Workbook, type: string, parts: WorkbookPackage): string | undefined {
  return relationships.find((relationship) => relationship.type === type && parts.has(relationship.target))?.target
}

async function readStrings(parts: WorkbookPackage, key: string | undefined): Promise<SharedStrings> {
  const strings = new SharedStrings(parts.budget)
  if (key === undefined) return strings
  const found = await parts.readBytes(key, (chunk) => strings.feed(chunk))
  strings.finish()
  if (found && !strings.complete) parts.note(readPart('damaged'))
  return strings
}

/** By the package's own word, else by content type or name. */
async function findWorkbook(parts: WorkbookPackage, kinds: ReadonlyMap<string, PartKind>): Promise<string | null> {
  const roots = await relationshipsOf(parts, '')
  const main = roots.find(({ type, target }) => type === 'officeDocument' && parts.has(target))
  if (main !== undefined && kinds.get(main.target) === 'workbook') return main.target
  if (main?.target.startsWith('xl/') === true && main.target.endsWith('.xml')) return main.target
  return keysOf(kinds, 'workbook')[0] ?? null
}

function keysOf(kinds: ReadonlyMap<string, PartKind>, wanted: PartKind): readonly string[] {
  return [...kinds].filter(([, kind]) => kind === wanted).map(([key]) => key)
}

/** Reads the sheets that the workbook lists, then those that lie in the file unlisted. Answers their names by key. */
async function readSheets(
  workbook: Workbook,
  keys: readonly string[],
  context: SheetContext,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const { key, name, hidden } of workbook.sheets) {
    if (key === null || !context.parts.has(key)) context.parts.note(readPart('damaged'))
    else if (!names.has(key) && context.budget.inTime()) {
      names.set(key, name)
      await readSheet(key, name, hidden, context)
    }
  }
  for (const key of keys) {
    if (names.has(key) || !context.budget.inTime()) continue
    names.set(key, '')
    await readSheet(key, '', true, context)
  }
  return names
}
