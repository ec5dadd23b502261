import { setImmediate as nextTurn } from 'node:timers/promises'
import { limitsSchema } from '../../../shared/policy/limits.ts'
import { createCaseDetector } from '../detect/create-case-detector.ts'
import { createKeyedDigest } from '../keyed-digest.ts'
import { ReadBudget } from '../read/read-budget.ts'
import { readFile } from '../read/read-file.ts'
import { madeUpReports } from './made-up-reports.ts'
import { madeUpText, madeUpWorkbook } from './made-up-workbook.ts'

/** Now and then one that is as long as real ones are: what grows has to have grown. */
const longRows = 400
const roundsBetweenLong = 8
/** Small, so that a real file that comes meanwhile waits for one of them only. */
const rows = 45
/** After so many the engine has compiled what is hot: the first real file then costs half (`npm run bench -- agent`, the slowest). */
const rounds = 40

/**
 * Reads made-up files over and over, so that the first real one does not meet code that was never run. Answers how many
 * people were found, of all rounds; ends early once `stopped` says so.
 */
export async function rehearse(stopped: () => boolean): Promise<number> {
  const limits = limitsSchema.parse({})
  const budget = (): ReadBudget => new ReadBudget({ ...structuredClone(limits), wallMs: limits.wallMs })
  const { ward, daily, customers, stock } = madeUpReports
  const files: readonly (readonly [name: string, content: Buffer])[] = [
    ['ward.xlsx', madeUpWorkbook(ward, rows, 'excel')],
    ['日报 3.csv', madeUpText(daily, rows, ',')],
    ['', madeUpWorkbook(daily, rows, 'exceljs')],
    ['产妇.xlsx', madeUpWorkbook(customers, rows, 'wps')],
    ['list.txt', madeUpText(ward, rows, '\t')],
    ['stock.xlsx', madeUpWorkbook(stock, rows, 'excel')],
    ['客户.csv', madeUpText(customers, rows, ',')],
  ]
  const long: (typeof files)[number] = ['2026年3月.xlsx', madeUpWorkbook(daily, longRows, 'exceljs')]
  let people = 0
  for (let round = 0; round < rounds; round++) {
    for (const [fileName, content] of round % roundsBetweenLong === 1 ? [...files, long] : files) {
      await nextTurn()
      if (stopped()) return people
      // Another one each time: code compiled for one function alone would be thrown away at the real one.
      const digest = createKeyedDigest(new Uint8Array(32))
      const detector = createCaseDetector({ fileName, today: '2026-10-01', digest, onPeople: () => false })
      await readFile({ content, passwords: [] }, detector.sink, budget())
      people += detector.finish().people
    }
  }
  return people
}
