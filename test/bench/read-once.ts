/** Reads one workbook, asks for every text, and prints the process's peak memory in kilobytes. */
import { readFile } from 'node:fs/promises'
import { CountingSink } from './counting-sink.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { readXlsx } from '../../main/scanner/read/xlsx/read-xlsx.ts'

const [path = ''] = process.argv.slice(2)
const sink = new CountingSink(true)
const outcome = await readXlsx(await readFile(path), sink, new ReadBudget(defaultPolicy.limits))
if (outcome.kind !== 'whole') throw new Error(`not read whole: ${outcome.kind}`)
console.log(process.resourceUsage().maxRSS)
