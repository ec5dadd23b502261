import { read, utils, write, type BookType } from '@e965/xlsx'
import iconv from 'iconv-lite'
import Papa from 'papaparse'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { readFile } from '../../main/scanner/read/read-file.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { reportHeadings, reportRows } from '../support/report-rows.ts'
import { biffTable } from '../support/biff-stream.ts'
import type { BenchSection } from './bench-section.ts'
import { CountingSink } from './counting-sink.ts'
import { medianTimes } from './median-times.ts'

const rows = 39_000
const rounds = 3

/** What the library and this bench leave behind in the one process would else stop our reader. */
const generous = { ...defaultPolicy.limits, memoryBytes: 16 * 1024 ** 3 }

/** Reading what is not xlsx, against the time that the best library takes for the same bytes; every text is asked for. */
export const section: BenchSection = {
  name: `formats: ${String(rows)} rows, reading alone against the best library`,
  async run(print) {
    const table = [reportHeadings, ...reportRows(rows, 1)].map((row) => row.map(String))
    // The library's own writer loops for ever over some tables of shared texts.
    const xls = biffTable(table)
    await measure(
      'xls',
      xls,
      () => {
        readBySheetJs(xls)
      },
      print,
    )
    for (const [name, bookType] of workbooks) {
      const content = workbook(table, bookType)
      await measure(
        name,
        content,
        () => {
          readBySheetJs(content)
        },
        print,
      )
    }
    const text = table.map((row) => row.join(',')).join('\r\n')
    for (const encoding of ['utf-8', 'gbk'] as const) {
      const content = iconv.encode(text, encoding)
      await measure(
        `csv ${encoding}`,
        content,
        () => {
          readByPapaparse(content, encoding)
        },
        print,
      )
    }
  },
}

const workbooks: readonly (readonly [string, BookType])[] = [
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
  ['SpreadsheetML', 'xlml'],
]

function workbook(table: readonly (readonly string[])[], bookType: BookType): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(table as string[][], { dense: true }), 'S')
  return write(book, { type: 'buffer', bookType, bookSST: true, compression: true }) as Buffer
}

async function measure(
  name: string,
  content: Buffer,
  library: () => void,
  print: (line: string) => void,
): Promise<void> {
  const times = await medianTimes({ ours: () => readByUs(content), library }, rounds)
  const ratio = (times.ours / times.library).toFixed(2)
  const megabytes = (content.length / 1e6).toFixed(1)
  print(`${name}, ${megabytes} MB: ${times.ours.toFixed(0)} ms, ${ratio} x library (${times.library.toFixed(0)} ms)`)
}

async function readByUs(content: Buffer): Promise<void> {
  const { outcome } = await readFile({ content, passwords: [] }, new CountingSink(true), new ReadBudget(generous))
  if (outcome.kind !== 'whole') throw new Error(`not read whole: ${outcome.reason}`)
}

/** As lean as the library goes: values alone. */
function readBySheetJs(content: Buffer): void {
  // It writes into the bytes that it is given.
  read(Buffer.from(content), { dense: true, raw: true, cellFormula: false, cellHTML: false, cellText: false })
}

function readByPapaparse(content: Buffer, encoding: string): void {
  // Node's decoder is quicker than any library's.
  Papa.parse(new TextDecoder(encoding).decode(content))
}
