import { copyFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { writeDailyReport } from './daily-report.ts'
import { runAgent, type AgentWish } from './running-agent.ts'
import { lastingFolder } from './temporary-folder.ts'

/** One report of sixty people for all tests of a file, and an agent of its own for each that has taken a copy of it. */
export function reportToQuarantine(seed: number) {
  const report = join(lastingFolder(), 'report.xlsx')
  beforeAll(async () => {
    await writeDailyReport(report, { rows: 60, seed, format: 'xlsx' })
  })
  return {
    report,
    quarantineOne: async (wish: AgentWish = {}, name = '日报.xlsx') => {
      const agent = await runAgent(wish)
      const path = join(agent.folder, name)
      copyFileSync(report, path)
      utimesSync(path, 1_700_000_000, 1_700_000_001.5)
      const { caseNumber } = await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
      return { agent, path, caseNumber }
    },
  }
}
