import { CollectingSink } from '../support/collect-cells.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { mutateBytes, mutateXml } from './mutate.ts'
import { Random } from '../support/random.ts'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { readXlsx } from '../../main/scanner/read/xlsx/read-xlsx.ts'
import { referenceCells } from '../support/reference-sheet.ts'
import { seedWorkbooks } from './seed-workbooks.ts'
import { SharedStrings } from '../../main/scanner/read/xlsx/shared-strings.ts'
import { SheetScanner } from '../../main/scanner/read/xlsx/sheet-scanner.ts'
import { xlsxMembers } from '../support/xlsx-file.ts'
import { zipFile } from '../support/zip-file.ts'

/** Generous for a file of a few kilobytes: passing it is a fault, not a slow machine. */
const limits = { ...defaultPolicy.limits, wallMs: 20_000 }

const dateStyles = Uint8Array.of(0, 1)
const sheetName = 'xl/worksheets/sheet1.xml'
const stringsName = 'xl/sharedStrings.xml'

/** What a run learned: how many mutants a strict parser could judge, and how many were read whole. */
export interface FuzzTally {
  judged: number
  whole: number
}

/**
 * Makes mutant number `index` of a seed and reads it in every way there is. Throws where the reader throws, breaks its
 * promises to the sink, depends on how the bytes were divided, or differs from a strict parser on what is well-formed.
 */
export async function fuzzOnce(seed: string, index: number, tally: FuzzTally): Promise<void> {
  const random = new Random(`${seed}/${index}`)
  const wish = random.pick(seedWorkbooks)
  const members = xlsxMembers(wish).map((member) => {
    // Sheet and strings are where our own scanner is; the other parts get their share.
    const often = member.name === sheetName || member.name === stringsName ? 0.6 : 0.06
    return random.chance(often) ? { ...member, content: mutateXml(member.content.toString(), random) } : member
  })
  const contentOf = (name: string): Buffer => Buffer.from(members.find((member) => member.name === name)?.content ?? '')
  const sheet = contentOf(sheetName)
  const strings = contentOf(stringsName)
  const cells = scanParts([sheet], [strings])
  for (const most of [1, 60, 700]) {
    const divided = scanParts(divide(sheet, most, random), divide(strings, most, random))
    mustEqual(divided, cells, `divided into pieces of up to ${most} bytes`)
  }
  const expected = referenceCells(sheet.toString(), strings.toString(), dateStyles)
  if (expected !== null) {
    tally.judged++
    mustEqual(
      cells.filter((cell) => !cell.endsWith(' ')),
      expected,
      'read by a strict parser',
    )
  }
  const file = zipFile(members)
  if (await readWhole(file)) tally.whole++
  await readWhole(mutateBytes(file, random))
}

async function readWhole(file: Buffer): Promise<boolean> {
  const outcome = await readXlsx(file, new CollectingSink(), new ReadBudget(limits))
  if (outcome.kind === 'partial' && (outcome.reason === 'timed-out' || outcome.reason === 'out-of-memory')) {
    throw new Error(`a small file ended ${outcome.reason}`)
  }
  return outcome.kind === 'whole'
}

/** The cells of a sheet whose parts come in these chunks. */
function scanParts(sheet: readonly Buffer[], strings: readonly Buffer[]): readonly string[] {
  const budget = new ReadBudget(limits)
  const table = new SharedStrings(budget)
  for (const chunk of strings) table.feed(chunk)
  table.finish()
  const sink = new CollectingSink()
  const scanner = new SheetScanner(table, dateStyles, sink, budget, () => undefined)
  sink.startSheet({ name: '', kind: 'sheet', hidden: false, epoch1904: false, inside: [] })
  for (const chunk of sheet) scanner.feed(chunk)
  scanner.finish()
  sink.endSheet()
  return sink.sheets[0]?.cells ?? []
}

function divide(bytes: Buffer, most: number, random: Random): readonly Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length;) {
    const size = random.int(1, most)
    pieces.push(Buffer.from(bytes.subarray(at, at + size)))
    at += size
  }
  return pieces
}

function mustEqual(got: readonly string[], wanted: readonly string[], how: string): void {
  const at = Array.from({ length: Math.max(got.length, wanted.length) }).findIndex((_, i) => got[i] !== wanted[i])
  if (at < 0) return
  throw new Error(`${how}: cell ${at} is ${JSON.stringify(wanted[at])} or ${JSON.stringify(got[at])}`)
}
