import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { writeDailyReport } from '../support/daily-report.ts'
import { runAgent, stopAgent } from '../support/running-agent.ts'
import { lastingFolder } from '../support/temporary-folder.ts'

const folder = lastingFolder()
const [first, second] = [join(folder, 'first.xlsx'), join(folder, 'second.xlsx')]

beforeAll(async () => {
  await writeDailyReport(first, { rows: 60, seed: 81, format: 'xlsx' })
  await writeDailyReport(second, { rows: 70, seed: 82, format: 'xlsx' })
})

it('the template digest that an event shows is the one that an exception takes', async () => {
  const agent = await runAgent()
  copyFileSync(first, join(agent.folder, '日报1.xlsx'))
  const { outcome } = await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
  const template = outcome.kind === 'sensitive' ? outcome.tables[0]?.template : undefined
  await stopAgent(agent)
  const exception = {
    id: 'form',
    match: { kind: 'template' as const, headings: template ?? '' },
    owner: '信息科',
    reason: '统计表',
    expires: '2999-12-31',
  }
  const excepted = await runAgent({ policy: { exceptions: [exception] } })
  const path = join(excepted.folder, '日报2.xlsx')
  copyFileSync(second, path)
  expect(await excepted.event('file-judged')).toMatchObject({ rule: 'exceptions.form', verdict: 'record' })
  expect(existsSync(path)).toBe(true)
})
