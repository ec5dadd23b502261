import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startCollector } from '../../main/collect/collector.ts'
import { systemClock } from '../../main/system-clock.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { plainTraces } from '../support/plain-traces.ts'
import { reportHeadings, reportRows } from '../support/report-rows.ts'
import { runAgent, stopAgent, until } from '../support/running-agent.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const seed = 99

/** Every name, phone and address of the made-up report: columns 5, 7 and 12. */
function people(rows: number): readonly string[] {
  return [...reportRows(rows, seed)].flatMap((row) => [row[4], row[6], row[11]].map(String))
}

describe('plain personal data', () => {
  it('is in nothing that the agent and the receiver leave behind', async () => {
    const centre = temporaryFolder()
    const collector = await startCollector({ port: 0, home: centre, token: 't', clock: systemClock })
    const agent = await runAgent({
      policy: { endpoint: { url: `http://127.0.0.1:${String(collector.port)}`, token: 't' } },
    })
    const [name = '', phone = ''] = people(1)
    await writeDailyReport(join(agent.folder, `${name} ${phone} 日报.xlsx`), { rows: 60, seed, format: 'xlsx' })
    await writeDailyReport(join(agent.folder, '日报.csv'), { rows: 60, seed, format: 'csv' })
    await writeDailyReport(join(agent.folder, `${name}.csv`), { rows: 5, seed, format: 'csv' })
    mkdirSync(join(agent.folder, name))
    writeFileSync(join(agent.folder, `产妇${name}${phone}.xlsx`), 'PK\u0003\u0004 damaged')
    await until(() => (agent.judged().length === 4 ? true : undefined))
    await until(() => (agent.core.state().unreported === 0 ? true : undefined))

    const told = JSON.stringify([
      agent.recorded,
      agent.recorded.map((event) => agent.core.asPosted(event)),
      agent.core.state(),
    ])
    await stopAgent(agent)
    await collector.close()

    const words = people(60)
    expect(words.filter((word) => told.includes(word))).toEqual([])
    expect(plainTraces(agent.home, words)).toEqual([])
    expect(plainTraces(centre, words)).toEqual([])
    // What the agent left in the watched folder are its placeholders; the rest is the clerk's own.
    expect(plainTraces(agent.folder, words).filter((trace) => trace.includes('襁褓暂存'))).toEqual([])
  })

  it('would be found by this search if it were there', () => {
    const folder = temporaryFolder()
    const [word = ''] = people(1)
    writeFileSync(join(folder, 'utf8'), `..${word}..`)
    writeFileSync(join(folder, 'utf16'), Buffer.from(`..${word}..`, 'utf16le'))
    writeFileSync(
      join(folder, 'json'),
      `"${[...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
    )
    expect(plainTraces(folder, [word])).toHaveLength(3)
    expect(reportHeadings).toHaveLength(12)
  })
})
