import { existsSync, mkdirSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { collectGarbage } from '../../main/core/rehearsal/collect-garbage.ts'
import { WayRehearsal } from '../../main/core/rehearsal/way-rehearsal.ts'
import type { Log } from '../../main/agent/ports.ts'
import { spawnScannerChild } from '../../main/scanner/spawn-child-process.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { runAgent, type RunningAgent } from '../support/running-agent.ts'

interface Line {
  readonly level: keyof Log
  readonly message: string
  readonly details: unknown
}

function rehearsalOf(agent: RunningAgent, wish: { readonly roomBytes?: number } = {}) {
  const lines: Line[] = []
  const log = (level: keyof Log) => (message: string, details?: unknown) => lines.push({ level, message, details })
  const none = join(agent.home, 'none')
  const rehearsal = new WayRehearsal({
    core: agent.core,
    home: agent.home,
    knownFolders: {
      home: agent.home,
      documents: none,
      downloads: none,
      desktop: none,
      appData: none,
      localAppData: none,
      publicDocuments: none,
    },
    productVersion: '0.0.0-test',
    spawnScanner: spawnScannerChild,
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    ...wish,
  })
  return { rehearsal, lines }
}

/** What this process holds open, as Linux tells it. */
function openFiles(): readonly string[] {
  return readdirSync('/proc/self/fd').flatMap((handle) => {
    try {
      return [readlinkSync(join('/proc/self/fd', handle))]
    } catch {
      return []
    }
  })
}

describe('the rehearsal of the way of a file', () => {
  it('takes every made-up report, gives one back whole, and leaves nothing behind', async () => {
    const agent = await runAgent()
    const { rehearsal, lines } = rehearsalOf(agent)
    await rehearsal.begin(0)
    expect(lines).toEqual([
      {
        level: 'info',
        message: 'the way of a file was rehearsed',
        details: { reports: 36, taken: 36, givenBack: true },
      },
    ])
    expect(existsSync(join(agent.home, 'rehearsal'))).toBe(false)
    expect(agent.judged()).toEqual([])
    expect(agent.warned).toEqual([])
    expect(readdirSync(join(agent.home, 'vault'))).toEqual(['held'])
    expect((await agent.core.ledger.distinct('year')).held).toBe(0)
    await vi.waitFor(
      () => {
        collectGarbage()
        expect(openFiles().filter((path) => path.startsWith(join(agent.home, 'rehearsal')))).toEqual([])
      },
      { timeout: 10_000 },
    )
    expect(openFiles()).not.toEqual([])
  })

  it('leaves the scanner to files that come meanwhile, and to those after it', async () => {
    const agent = await runAgent()
    const { rehearsal, lines } = rehearsalOf(agent)
    const over = rehearsal.begin(0)
    await writeDailyReport(join(agent.folder, '一.xlsx'), { rows: 60, seed: 3, format: 'xlsx' })
    const first = await agent.event('file-judged')
    expect(first).toMatchObject({ caseNumber: '000001', action: { kind: 'quarantined' } })
    await over
    expect(lines.map(({ level }) => level)).toEqual(['info'])
    await writeDailyReport(join(agent.folder, '二.xlsx'), { rows: 60, seed: 4, format: 'xlsx' })
    await agent.event('file-judged', ({ caseNumber }) => caseNumber === '000002')
  })

  it('ends at once with the agent, and nothing of it is left', async () => {
    const agent = await runAgent()
    const { rehearsal, lines } = rehearsalOf(agent)
    void rehearsal.begin(0)
    while (!existsSync(join(agent.home, 'rehearsal', 'home', 'records.db'))) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await rehearsal.stop()
    expect(lines).toEqual([])
    expect(existsSync(join(agent.home, 'rehearsal'))).toBe(false)
  })

  it('clears away what a kill left, and keeps off a disk that is nearly full', async () => {
    const agent = await runAgent()
    mkdirSync(join(agent.home, 'rehearsal', 'home'), { recursive: true })
    writeFileSync(join(agent.home, 'rehearsal', 'home', 'records.db'), 'half')
    const { rehearsal, lines } = rehearsalOf(agent, { roomBytes: Number.MAX_SAFE_INTEGER })
    await rehearsal.begin(0)
    expect(lines).toEqual([])
    expect(existsSync(join(agent.home, 'rehearsal'))).toBe(false)
  })
})
