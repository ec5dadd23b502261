import { readFile } from 'node:fs/promises'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { readXlsx } from '../../main/scanner/read/xlsx/read-xlsx.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { CountingSink } from './counting-sink.ts'

/** Reads a workbook as the scanner does, with each text decoded or only handed on; answers the number of cells. */
export async function readAll(path: string, texts: boolean): Promise<number> {
  const sink = new CountingSink(texts)
  const outcome = await readXlsx(await readFile(path), sink, new ReadBudget(defaultPolicy.limits))
  if (outcome.kind !== 'whole') throw new Error(`not read whole: ${outcome.kind}`)
  return sink.cells
}
