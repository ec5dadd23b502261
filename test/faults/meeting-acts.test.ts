import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportToQuarantine } from '../support/report-to-quarantine.ts'
import { runAgent, stopAgent } from '../support/running-agent.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { bundleAgent } from './bundle-agent.ts'
import { dropAndKill } from './kill-run.ts'

const { report, quarantineOne } = reportToQuarantine(51)

describe('acts that meet', () => {
  it('recovery waits for a file that is being given back, and finds nothing left to do', async () => {
    const met: Promise<void>[] = []
    const { agent, path, caseNumber } = await quarantineOne({
      options: {
        onStep: (step) => {
          if (step === 'restore-intended' || step === 'restored') met.push(agent.core.recover())
        },
      },
    })
    expect(await agent.core.restore(caseNumber)).toMatchObject({ kind: 'restored', path })
    await Promise.all(met)
    expect(met.length).toBeGreaterThan(0)
    expect(readFileSync(path).equals(readFileSync(report))).toBe(true)
    expect(agent.recorded.filter(({ event }) => event.kind === 'file-restored')).toHaveLength(1)
    expect(await agent.core.vaultEntries).toEqual([])
    expect(agent.core.records.journal.open()).toEqual([])
    expect(readdirSync(join(agent.home, 'vault', 'held'))).toEqual([])
  })

  it('a file that two ask for at once comes back once', async () => {
    const { agent, path, caseNumber } = await quarantineOne({})
    const answers = await Promise.all([agent.core.restore(caseNumber), agent.core.restore(caseNumber)])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['no-such-case', 'restored'])
    expect(existsSync(path)).toBe(true)
    expect(readdirSync(agent.folder)).toEqual(['日报.xlsx'])
  })
})

describe('a quarantine that recovery finishes', () => {
  it('is told to the clerk once, and its card can go on with the file', { timeout: 60_000 }, async () => {
    const place = temporaryFolder()
    const built = join(place, 'built')
    mkdirSync(built)
    const agent = await bundleAgent(built)
    const { home, folder } = await dropAndKill({
      agent,
      place,
      reports: [report],
      fault: { kind: 'at-step', step: 'placed', nth: 1 },
    })
    const first = await runAgent({ home, folder })
    expect(first.warned).toMatchObject([{ event: { kind: 'file-judged', action: { kind: 'quarantined' } } }])
    const [judged] = first.judged()
    expect(first.core.recentPlaces.of(judged?.caseNumber ?? '')).toMatchObject({ path: join(folder, 'report 0.xlsx') })
    expect(await first.core.makeSafeCopy(judged?.caseNumber ?? '')).toMatchObject({ kind: 'made' })
    await stopAgent(first)
    expect((await runAgent({ home, folder })).warned).toEqual([])
  })
})

it('an act that was begun under another key is told once, and kept', async () => {
  const told: string[] = []
  const log = { info: () => undefined, warn: () => undefined, error: (message: string) => told.push(message) }
  const { core } = await runAgent({ options: { log } })
  core.records.journal.begin({ caseNumber: '000009', step: 'hold', sealed: new Uint8Array(40) })
  await core.recover()
  await core.recover()
  expect(told).toEqual([expect.stringContaining('another key')])
  expect(core.records.journal.open()).toHaveLength(1)
  core.records.journal.finish('000009')
})
