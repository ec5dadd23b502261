import { describe, expect, it } from 'vitest'
import { limitsSchema } from '../../../../shared/policy/limits.ts'
import { ReadBudget } from '../../../../main/scanner/read/read-budget.ts'
import { readFile } from '../../../../main/scanner/read/read-file.ts'
import { madeUpWorkbook } from '../../../../main/scanner/rehearsal/made-up-workbook.ts'
import { rehearse } from '../../../../main/scanner/rehearsal/rehearse.ts'
import { CollectingSink } from '../../../support/collect-cells.ts'

describe('the rehearsal of a scanner process', () => {
  it('goes the way of real reports: every round finds everybody, in the workbook and in the text', async () => {
    let turns = 0
    expect(await rehearse(() => ++turns > 4)).toBe(4 * 60)
  })

  it('reads its workbook by the fast path, whole', async () => {
    const sink = new CollectingSink()
    const budget = new ReadBudget(limitsSchema.parse({}))
    const read = await readFile({ content: madeUpWorkbook(5), passwords: [] }, sink, budget)
    expect(read).toEqual({ format: 'xlsx', outcome: { kind: 'whole' } })
    expect(sink.sheets).toMatchObject([{ name: '日报' }])
    expect(sink.sheets[0]?.cells).toHaveLength(6 * 12)
  })

  it('ends when a real file is asked for', async () => {
    expect(await rehearse(() => true)).toBe(0)
  })
})
