import { setImmediate as nextTurn } from 'node:timers/promises'
import { limitsSchema } from '../../../shared/policy/limits.ts'
import { createCaseDetector } from '../detect/create-case-detector.ts'
import { createKeyedDigest } from '../keyed-digest.ts'
import { ReadBudget } from '../read/read-budget.ts'
import { readFile } from '../read/read-file.ts'
import { madeUpReports } from '../../made-up/made-up-reports.ts'
import { madeUpText, madeUpWorkbook } from '../../made-up/made-up-workbook.ts'

interface MadeUpFile {
  readonly name: string
  readonly content: Buffer
}

/** Now and then one that is as long as real ones are: what grows has to have grown. */
const longRows = 400
const roundsBetweenLong = 8
/** Small, so that a real file that comes meanwhile waits for one of them only. */
const rows = 45
/** After so many the engine has compiled what is hot: the first real file then costs half (`npm run bench -- agent`, the slowest). */
const rounds = 40

/** Reads made-up files over and over, so that the first real one does not meet code that was never run. */
export class Rehearsal {
  readonly #files = filesOfAllRounds()
  #next = 0

  /** Goes on where it ended last, until all is read or `stopped` says so. Answers how many people were found. */
  async goOn(stopped: () => boolean): Promise<number> {
    let people = 0
    for (let file = this.#files[this.#next]; file !== undefined; file = this.#files[++this.#next]) {
      await nextTurn()
      if (stopped()) break
      people += await countPeople(file)
    }
    return people
  }
}

function filesOfAllRounds(): readonly MadeUpFile[] {
  const { ward, daily, customers, stock } = madeUpReports
  const files: readonly MadeUpFile[] = [
    { name: 'ward.xlsx', content: madeUpWorkbook(ward, rows, 'excel') },
    { name: '日报 3.csv', content: madeUpText(daily, rows, ',') },
    { name: '', content: madeUpWorkbook(daily, rows, 'exceljs') },
    { name: '产妇.xlsx', content: madeUpWorkbook(customers, rows, 'wps') },
    { name: 'list.txt', content: madeUpText(ward, rows, '\t') },
    { name: 'stock.xlsx', content: madeUpWorkbook(stock, rows, 'excel') },
    { name: '客户.csv', content: madeUpText(customers, rows, ',') },
  ]
  const long: MadeUpFile = { name: '2026年3月.xlsx', content: madeUpWorkbook(daily, longRows, 'exceljs') }
  return Array.from({ length: rounds }, (_, round) =>
    round % roundsBetweenLong === 1 ? [...files, long] : files,
  ).flat()
}

async function countPeople({ name, content }: MadeUpFile): Promise<number> {
  // Another one each time: code compiled for one function alone would be thrown away at the real one.
  const digest = createKeyedDigest(new Uint8Array(32))
  const limits = limitsSchema.parse({})
  const detector = createCaseDetector({ fileName: name, today: '2026-10-01', digest, onPeople: () => false })
  await readFile({ content, passwords: [] }, detector.sink, new ReadBudget({ ...limits, wallMs: limits.wallMs }))
  return detector.finish().people
}
