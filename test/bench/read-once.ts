/** Reads one workbook, asks for every text, and prints the process's peak memory in kilobytes. */
import { readFile } from 'node:fs/promises'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { readXlsx } from '../../main/scanner/read/xlsx/read-xlsx.ts'
import type { CellRow } from '../../main/scanner/detect/cell-source.ts'

const [path = ''] = process.argv.slice(2)
let letters = 0
const nothing = (): void => {
  letters += 0
}
const sink = {
  startSheet: nothing,
  row(row: CellRow): void {
    for (let i = 0; i < row.count; i++) letters += row.text(i).length
  },
  merged: nothing,
  endSheet: nothing,
}
const outcome = await readXlsx(await readFile(path), sink, new ReadBudget(defaultPolicy.limits))
if (outcome.kind !== 'whole') throw new Error(`not read whole: ${outcome.kind}`)
console.log(process.resourceUsage().maxRSS)
