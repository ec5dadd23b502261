import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDailyReport } from '../support/daily-report.ts'
import { runAgent, stopAgent } from '../support/running-agent.ts'
import { lastingFolder } from '../support/temporary-folder.ts'

describe('records that somebody deleted', () => {
  it('begin anew behind the cases of the vault, so that no quarantined file is written over', async () => {
    const reports = lastingFolder()
    for (const seed of [31, 32]) {
      await writeDailyReport(join(reports, `${String(seed)}.xlsx`), { rows: 60, seed, format: 'xlsx' })
    }
    const first = await runAgent()
    copyFileSync(join(reports, '31.xlsx'), join(first.folder, '一.xlsx'))
    const { caseNumber } = await first.event('file-judged', ({ action }) => action.kind === 'quarantined')
    await stopAgent(first)
    for (const ending of ['', '-wal', '-shm']) rmSync(join(first.home, `records.db${ending}`), { force: true })

    const { home, folder } = first
    const second = await runAgent({ home, folder })
    copyFileSync(join(reports, '32.xlsx'), join(folder, '二.xlsx'))
    const event = await second.event('file-judged', ({ action }) => action.kind === 'quarantined')
    expect(event.caseNumber).not.toBe(caseNumber)
    expect((await second.core.vaultEntries).map((entry) => entry.caseNumber)).toEqual([caseNumber, event.caseNumber])
    expect(await second.core.restore(caseNumber)).toMatchObject({ kind: 'restored' })
    expect(readFileSync(join(folder, '一.xlsx')).equals(readFileSync(join(reports, '31.xlsx')))).toBe(true)
  })
})
