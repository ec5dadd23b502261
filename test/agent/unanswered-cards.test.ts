import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ownWords } from '../../shared/domain/masked.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { runAgent, stopAgent } from '../support/running-agent.ts'
import { lastingFolder } from '../support/temporary-folder.ts'

const report = join(lastingFolder(), 'report.xlsx')
const hourMs = 3_600_000

beforeAll(async () => {
  await writeDailyReport(report, { rows: 12, seed: 61, format: 'xlsx' })
})

/** A file that the clerk was told of, and did not answer before the agent ended. */
async function leaveUnanswered() {
  const agent = await runAgent()
  copyFileSync(report, join(agent.folder, '日报.xlsx'))
  const { caseNumber } = await agent.event('file-judged', ({ verdict }) => verdict === 'warn')
  for (const warned of agent.warned) agent.core.cards.put(warned)
  return { agent, caseNumber }
}

describe('a card that waited when the agent ended', () => {
  it('waits on after the next start', async () => {
    const { agent, caseNumber } = await leaveUnanswered()
    await stopAgent(agent)
    const again = await runAgent(agent)
    expect(again.core.cards.list().map(({ event }) => event)).toMatchObject([{ kind: 'file-judged', caseNumber }])
    expect(again.recorded.filter(({ event }) => event.kind === 'card-answered')).toEqual([])
    again.core.recordAnswer({ caseNumber, answer: 'acknowledged', note: ownWords('') })
    expect(again.core.cards.list()).toEqual([])
  })

  it('is recorded as not answered, once, when its time was over meanwhile', async () => {
    const { agent, caseNumber } = await leaveUnanswered()
    await stopAgent(agent)
    const later = Date.now() + 25 * hourMs
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => later)
    const again = await runAgent(agent)
    clock.mockRestore()
    expect(again.recorded.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ kind: 'card-answered', caseNumber, answer: 'no-answer' }),
    )
    expect(again.core.cards.list()).toEqual([])
    await stopAgent(again)
    const third = await runAgent(agent)
    expect(third.recorded.filter(({ event }) => event.kind === 'card-answered')).toEqual([])
  })

  it('that nobody was shown is nobody’s to answer: headless', async () => {
    const agent = await runAgent()
    copyFileSync(report, join(agent.folder, '日报.xlsx'))
    await agent.event('file-judged', ({ verdict }) => verdict === 'warn')
    expect(agent.core.cards.list()).toEqual([])
  })
})
