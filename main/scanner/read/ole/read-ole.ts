import type { CellSink } from '../../detect/cell-source.ts'
import { readLibrary } from '../library/read-library.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, type FinalOutcome } from '../read-outcome.ts'
import { openCompoundFile, type OleStream } from './compound-file.ts'
import { decryptOffice } from './decrypt-office.ts'
import { openOlePackage } from './ole-package.ts'

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
  if (root('encryptedpackage') !== undefined) {
    tell('encrypted-office')
    const decrypted = await decryptOffice(
      input.content,
      root('encryptioninfo')?.content() ?? null,
      input.passwords,
      budget,
    )
    if (decrypted !== null) return readMember(decrypted, '')
    return readPart(budget.stop ?? 'encrypted')
  }
  let outcome: FinalOutcome = readPart('unsupported')
  if (root('workbook') !== undefined || root('book') !== undefined) {
    tell('xls')
    outcome = await readXls(input, sink, budget)
  } else if (root('nativecontent_main') !== undefined) {
    tell('lotus')
    outcome = await readLibrary(input.content, input.inside, sink, budget)
  } else tell('ole2')
  outcome = joinOutcomes(outcome, await readEmbedded(file.streams, readMember, budget))
  if (budget.stop !== null) return readPart(budget.stop)
  return file.sound() ? outcome : joinOutcomes(outcome, readPart('damaged'))
}

async function readXls(input: ReadInput, sink: CellSink, budget: ReadBudget): Promise<FinalOutcome> {
  const outcome = await readLibrary(input.content, input.inside, sink, budget)
  if (outcome.kind === 'whole' || outcome.reason !== 'encrypted') return outcome
  const decrypted = await decryptOffice(input.content, null, input.passwords, budget)
  return decrypted === null ? readPart(budget.stop ?? 'encrypted') : readLibrary(decrypted, input.inside, sink, budget)
}

/** Streams below a storage: whole workbooks, packages of newer Office, and files of any kind. */
async function readEmbedded(
  streams: readonly OleStream[],
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  let outcome: FinalOutcome = { kind: 'whole' }
  for (const stream of streams) {
    if (budget.stop !== null) break
    const read = await readStream(stream, readMember)
    if (read !== null) outcome = joinOutcomes(outcome, read)
  }
  return outcome
}

async function readStream({ path, content }: OleStream, readMember: ReadMember): Promise<FinalOutcome | null> {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (name === '\u0001ole10native') {
    const embedded = openOlePackage(content())
    return readMember(embedded.content, embedded.name)
  }
  if (name === 'package' || name === 'contents') return readMember(content(), '')
  const inStorage = path.includes('/')
  return inStorage && (name === 'workbook' || name === 'book') ? readMember(content(), '') : null
}
