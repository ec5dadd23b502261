import { describe, expect, it } from 'vitest'
import { limitsSchema } from '../../../../shared/policy/limits.ts'
import { ReadBudget } from '../../../../main/scanner/read/read-budget.ts'
import { readFile } from '../../../../main/scanner/read/read-file.ts'
import { madeUpReports } from '../../../../main/made-up/made-up-reports.ts'
import { madeUpText, madeUpWorkbook, type Writer } from '../../../../main/made-up/made-up-workbook.ts'
import { Rehearsal } from '../../../../main/scanner/rehearsal/rehearsal.ts'
import { CollectingSink } from '../../../support/collect-cells.ts'

const writers: readonly Writer[] = ['exceljs', 'excel', 'wps']

async function read(content: Buffer) {
  const sink = new CollectingSink()
  const answer = await readFile({ content, passwords: [] }, sink, new ReadBudget(limitsSchema.parse({})))
  return { answer, sheet: sink.sheets[0] }
}

describe('the rehearsal of a scanner process', () => {
  it('goes the way of real reports: one round finds everybody who can be told, and nobody in the stock', async () => {
    let turns = 0
    // Every fourth customer is masked, in the workbook and in the text: 11 of 45.
    expect(await new Rehearsal().goOn(() => ++turns > 7)).toBe(4 * 45 + 2 * 34)
  })

  it.each(writers)('reads the same cells of a workbook whoever wrote it: %s', async (by) => {
    const { daily } = madeUpReports
    const { answer, sheet } = await read(madeUpWorkbook(daily, 5, by))
    expect(answer).toEqual({ format: 'xlsx', outcome: { kind: 'whole' } })
    expect(sheet?.name).toBe('日报')
    const texts = (sheet?.cells ?? []).map((cell) => cell.replace(/^\S+ \S+ /, ''))
    expect(texts).toEqual([daily.title, ...daily.headings, ...[0, 1, 2, 3, 4].flatMap((i) => daily.row(i).map(String))])
  })

  it('reads days as days where Excel wrote them', async () => {
    const { sheet } = await read(madeUpWorkbook(madeUpReports.stock, 1, 'excel'))
    expect(sheet?.cells).toContain('G3 date 45900')
  })

  it.each([',', '\t'] as const)('reads its text whole, cut at %j', async (separator) => {
    const { answer, sheet } = await read(madeUpText(madeUpReports.customers, 3, separator))
    expect(answer.outcome).toEqual({ kind: 'whole' })
    expect(sheet?.cells.filter((cell) => cell.endsWith(' text 9-10-10'))).not.toEqual([])
  })

  it('ends when a real file is asked for, and goes on with the next file, not anew', async () => {
    const rehearsal = new Rehearsal()
    expect(await rehearsal.goOn(() => true)).toBe(0)
    let turns = 0
    // The first is a ward of 45, the second a daily report of as many, the third again, then customers, of whom 34 can be told.
    expect(await rehearsal.goOn(() => ++turns > 3)).toBe(3 * 45)
    turns = 0
    expect(await rehearsal.goOn(() => ++turns > 1)).toBe(34)
  })
})
