/**
 * `npm run compare:readers -- FOLDER`: reads each xlsx of a folder by our own reader and by the libraries, and prints
 * where they differ. Not all differences are faults of ours: what is known of them is in `docs/readers.md`.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectXlsx } from '../support/collect-cells.ts'
import { differences, exceljsCells, ownCells, sheetjsCells, type ComparedSheets } from '../support/library-cells.ts'

const libraries: readonly (readonly [string, (file: Buffer) => ComparedSheets | Promise<ComparedSheets>])[] = [
  ['SheetJS', sheetjsCells],
  ['exceljs', exceljsCells],
]

async function compare(folder: string): Promise<void> {
  const tally = { same: 0, different: 0, unread: 0 }
  for (const name of (await readdir(folder)).filter((file) => /\.(?:xlsx|xlsm|xltx)$/i.test(file))) {
    const file = await readFile(join(folder, name))
    const { outcome, sheets } = await collectXlsx(file)
    console.log(`${name}: ${outcome.kind}${outcome.kind === 'partial' ? `, ${outcome.reason}` : ''}`)
    if (outcome.kind === 'fallback') continue
    for (const [library, cellsOf] of libraries) {
      const lines = await Promise.resolve()
        .then(() => cellsOf(file))
        .then((cells) => differences(ownCells(sheets), cells))
        .catch(() => null)
      if (lines === null) tally.unread++
      else if (lines.length === 0) tally.same++
      else tally.different++
      for (const line of lines ?? ['cannot read it']) console.log(`  ${library} ${line}`)
    }
  }
  console.log(`${tally.same} comparisons the same, ${tally.different} different, ${tally.unread} unread by the library`)
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run compare:readers -- FOLDER')
  process.exitCode = 2
} else await compare(folder)
