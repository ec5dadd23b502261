import type { CellSink } from '../../detect/cell-source.ts'
import { isHiddenContent } from '../archive/hidden-content.ts'
import { readHidden } from '../archive/read-disguised.ts'
import { readLibrary } from '../library/read-library.ts'
import { openOfficePackage } from '../locked/open-office-package.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { readDoc } from '../word/read-doc.ts'
import { readOldWorkbook } from '../xls/read-old-workbook.ts'
import { isPivotStream } from '../xls/read-pivot-stream.ts'
import { SideSheet } from '../xlsx/side-sheet.ts'
import { openCompoundFile, type OleStream } from './compound-file.ts'
import { openOlePackage } from './ole-package.ts'
import { oleProperties } from './ole-properties.ts'
import { readVba } from './read-vba.ts'

/** Reads an OLE2 file: an old workbook (xls, et), an encrypted new one, or whatever has workbooks embedded in it. */
export async function readOle(
  input: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
  tell: (format: string) => void,
): Promise<FinalOutcome> {
  const file = openCompoundFile(input.content)
  if (file === null) return readPart('damaged')
  const root = (name: string): OleStream | undefined => file.streams.find(({ path }) => path.toLowerCase() === name)
  const locked = root('encryptedpackage')
  if (locked !== undefined) {
    tell('encrypted-office')
    const info = root('encryptioninfo')?.content() ?? null
    const opened = await openOfficePackage(info, locked.content(), input.passwords, budget)
    if (opened !== null) return readMember(opened, '')
    return readPart(budget.stop ?? 'encrypted')
  }
  let outcome: FinalOutcome = readPart('unsupported')
  const workbook = workbookStream(file.streams)
  // A macro project of a newer file lies in a file of its own.
  const hasContent =
    workbook !== undefined || root('worddocument') !== undefined || root('nativecontent_main') !== undefined
  if (workbook !== undefined) {
    tell('xls')
    const pivots = file.streams.filter(({ path }) => isPivotStream(path)).map(({ content }) => content())
    outcome = await readOldWorkbook(input, workbook.content(), pivots, sink, budget)
    emitProperties(file.streams, input, sink, budget)
  } else if (root('nativecontent_main') !== undefined) {
    tell('lotus')
    outcome = await readLibrary(input.content, input.inside, sink, budget)
  } else if (root('worddocument') !== undefined) {
    tell('doc')
    const content = (name: string): Buffer | null => root(name.toLowerCase())?.content() ?? null
    outcome = readDoc(content('WordDocument') ?? Buffer.alloc(0), content, input.inside, sink, budget)
    emitProperties(file.streams, input, sink, budget)
  } else tell('ole2')
  const macros = readVba(file.streams, input, sink, budget)
  if (macros !== null) outcome = hasContent ? joinOutcomes(outcome, macros) : macros
  outcome = joinOutcomes(outcome, await readEmbedded(file.streams, input, sink, budget, readMember))
  outcome = joinOutcomes(outcome, await readExtra('', file.behind, readMember))
  if (budget.stop !== null) return readPart(budget.stop)
  return file.sound() ? outcome : joinOutcomes(outcome, readPart('damaged'))
}

function workbookStream(streams: readonly OleStream[]): OleStream | undefined {
  return streams.find(({ path }) => /^(workbook|book)$/i.test(path))
}

const propertyStreams: ReadonlyMap<string, 'summary' | 'document-summary'> = new Map([
  ['\u0005SummaryInformation', 'summary'],
  ['\u0005DocumentSummaryInformation', 'document-summary'],
])

function emitProperties(streams: readonly OleStream[], input: ReadInput, sink: CellSink, budget: ReadBudget): void {
  const side = new SideSheet({ sink, budget, inside: input.inside }, '', 'properties')
  for (const { path, content } of streams) {
    const kind = propertyStreams.get(path)
    if (kind === undefined) continue
    for (const { name, text } of oleProperties(content(), kind)) {
      side.row([
        { column: 0, text: name },
        { column: 1, text },
      ])
    }
  }
  side.end()
}

/** Streams below a storage: whole workbooks and documents, packages of newer Office, and files of any kind. */
async function readEmbedded(
  streams: readonly OleStream[],
  input: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
): Promise<FinalOutcome> {
  let outcome: FinalOutcome = { kind: 'whole' }
  for (const { path, content } of streams) {
    if (budget.stop !== null) break
    const at = path.lastIndexOf('/') + 1
    switch (path.slice(at).toLowerCase()) {
      case '\u0001ole10native': {
        const embedded = openOlePackage(content())
        outcome = joinOutcomes(outcome, await readMember(embedded.content, embedded.name))
        break
      }
      case 'package':
      case 'contents':
        outcome = joinOutcomes(outcome, await readMember(content(), ''))
        break
      case 'workbook':
      case 'book':
        if (at > 0) outcome = joinOutcomes(outcome, await readMember(content(), ''))
        break
      case 'worddocument': {
        const beside = (name: string): Buffer | null =>
          streams.find((one) => one.path === path.slice(0, at) + name)?.content() ?? null
        if (at > 0) outcome = joinOutcomes(outcome, readDoc(content(), beside, input.inside, sink, budget))
        break
      }
      case 'powerpoint document':
        if (at > 0) outcome = joinOutcomes(outcome, readPart('unsupported'))
        break
      default:
        if (!isOwnStream(path, at)) outcome = joinOutcomes(outcome, await readExtra(path, content(), readMember))
    }
  }
  return outcome
}

/** Streams that Office writes for itself, or that are read as what they are. */
const ownStream =
  /^(?:[01]table|data|current user|pictures|ctls|nativecontent_main)$|^[^/]*_vba_project|(?:^|\/)(?:vba|macros|_vba_project_cur|_sx_db(?:_cur)?)\//i

function isOwnStream(path: string, nameAt: number): boolean {
  // What programs tell one another has a control character before its name.
  return path.charCodeAt(nameAt) < 0x20 || ownStream.test(path)
}

/** The end of the names under which messages of Outlook keep Unicode text ([MS-OXMSG] 2.1.1). */
const wideProperty = /001F$/i

/** Whatever else is there: some program, or somebody, put it there. */
async function readExtra(path: string, content: Buffer, readMember: ReadMember): Promise<FinalOutcome> {
  return isHiddenContent(content, wideProperty.test(path)) ? readHidden(content, '', readMember) : readWhole
}
