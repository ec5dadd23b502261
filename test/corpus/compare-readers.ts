/**
 * `npm run compare:readers -- FOLDER [--lines N]`: reads each xlsx of a folder by our own reader, by the one that it hands
 * to what it does not know, and by exceljs, and prints the differences by kind. What each kind is, and whose fault, stands
 * in `../support/cell-differences.ts`; exit 1 where one is ours.
 */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { cellDifferences, faults, type DifferenceKind } from '../support/cell-differences.ts'
import { collectXlsx } from '../support/collect-cells.ts'
import { anyMemory, exceljsCells, fallbackCells, ownCells, type ComparedSheets } from '../support/library-cells.ts'

const readers: readonly (readonly [string, (file: Buffer) => Promise<ComparedSheets>])[] = [
  ['fallback', fallbackCells],
  ['exceljs', exceljsCells],
]

/** Of one reader: how many files it tells the same, cannot read, or tells otherwise, and in how many cells of each kind. */
interface Tally {
  same: number
  different: number
  unread: number
  readonly kinds: Map<DifferenceKind, { files: number; cells: number; readonly lines: string[] }>
}

async function compare(folder: string, mostLines: number): Promise<boolean> {
  const tallies = new Map<string, Tally>(
    readers.map(([name]) => [name, { same: 0, different: 0, unread: 0, kinds: new Map() }]),
  )
  const ways = { whole: 0, partial: 0, fallback: 0 }
  for (const path of workbooksIn(folder)) {
    const file = await readFile(path)
    const { outcome, sheets } = await collectXlsx(file, anyMemory)
    ways[outcome.kind]++
    if (outcome.kind === 'fallback') continue
    for (const [name, read] of readers) {
      const cells = await read(file).catch(() => null)
      const tally = tallies.get(name)
      if (tally !== undefined) note(tally, relative(folder, path), cells, ownCells(sheets), mostLines)
    }
  }
  console.log(`our own reader: ${ways.whole} whole, ${ways.partial} in part, ${ways.fallback} handed on`)
  for (const [name, { same, different, unread, kinds }] of tallies) {
    console.log(`${name}: ${same} files the same, ${different} different, ${unread} that it cannot read`)
    for (const [kind, { files, cells, lines }] of kinds) {
      console.log(`  ${kind}: ${cells} cells in ${files} files`)
      for (const line of lines) console.log(`    ${line}`)
    }
  }
  return ![...tallies.values()].some(({ kinds }) => faults.some((kind) => kinds.has(kind)))
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:xlsx|xlsm|xltx|et)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function note(tally: Tally, file: string, cells: ComparedSheets | null, own: ComparedSheets, mostLines: number): void {
  const found = cells === null ? [] : cellDifferences(own, cells)
  if (cells === null) tally.unread++
  else if (found.length === 0) tally.same++
  else tally.different++
  for (const kind of new Set(found.map((difference) => difference.kind))) {
    const lines = found.filter((difference) => difference.kind === kind).map(({ line }) => `${file} ${line}`)
    const sum = tally.kinds.get(kind) ?? { files: 0, cells: 0, lines: [] }
    tally.kinds.set(kind, sum)
    sum.files++
    sum.cells += lines.length
    sum.lines.push(...lines.slice(0, Math.max(mostLines - sum.lines.length, 0)))
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lines: { type: 'string', default: '2' } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('usage: npm run compare:readers -- FOLDER [--lines N]')
  process.exitCode = 2
} else if (!(await compare(folder, Number(values.lines)))) process.exitCode = 1
