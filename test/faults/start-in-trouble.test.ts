import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { proveStorage } from '../../main/record/prove-storage.ts'
import type { SpawnScanner } from '../../main/scanner/spawn-scanner.ts'
import { spawnScannerChild } from '../../main/scanner/spawn-child-process.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { runAgent, stopAgent } from '../support/running-agent.ts'
import { lastingFolder } from '../support/temporary-folder.ts'
import { mountTinyDisk } from '../support/tiny-disk.ts'

// Scanner processes are started one after the other, perhaps on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

async function report(): Promise<string> {
  const path = join(lastingFolder(), '日报.xlsx')
  await writeDailyReport(path, { rows: 60, seed: 41, format: 'xlsx' })
  return path
}

/** An agent whose home was full before it began; `null` where no such disk may be mounted. */
async function startOnFullDisk() {
  const disk = mountTinyDisk(4 * 1024 ** 2)
  if (disk === null) return null
  onTestFinished(disk.remove)
  const home = join(disk.folder, 'home')
  const first = await runAgent({ home })
  const { folder } = first
  await stopAgent(first)
  disk.fill()
  return { disk, folder, agent: await runAgent({ home, folder }) }
}

it('watches although its disk is full at start, says so, and takes what came meanwhile once there is room', async () => {
  const started = await startOnFullDisk()
  if (started === null) return
  const { disk, folder, agent } = started
  expect(agent.core.state()).toMatchObject({ storage: 'failed', folders: [{ state: 'watching' }] })
  const path = join(folder, '日报.xlsx')
  copyFileSync(await report(), path)
  disk.empty()
  await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
  expect(existsSync(path)).toBe(false)
  expect(agent.core.state().storage).toBe('works')
  await stopAgent(agent)
})

it('says no longer that its disk is full once there is room, though no file comes', async () => {
  const started = await startOnFullDisk()
  if (started === null) return
  const { disk, agent } = started
  expect(agent.core.state().storage).toBe('failed')
  expect(() => {
    proveStorage(agent.core.records.db)
  }).toThrow('disk-full')
  disk.empty()
  await vi.waitFor(
    () => {
      expect(agent.core.state().storage).toBe('works')
    },
    { timeout: 20_000 },
  )
  await stopAgent(agent)
})

it('starts without its folder, and takes from it once it is there', async () => {
  const folder = join(lastingFolder(), 'later')
  const agent = await runAgent({ folder })
  expect(agent.core.state().folders).toMatchObject([{ state: 'missing' }])
  mkdirSync(folder)
  await vi.waitFor(
    () => {
      expect(agent.core.state().folders).toMatchObject([{ state: 'watching' }])
    },
    { timeout: 60_000 },
  )
  copyFileSync(await report(), join(folder, '日报.xlsx'))
  await agent.event('file-judged')
  await stopAgent(agent)
})

it('starts without a scanner, says so and calls nothing clean, and reads what came meanwhile once one can be started', async () => {
  const broken = join(lastingFolder(), 'gone')
  mkdirSync(broken)
  const spawnScanner: SpawnScanner = (options) => {
    if (!existsSync(broken)) return spawnScannerChild(options)
    // A real process that ends before it is ready: its heap is too small to begin in.
    return spawnScannerChild({ ...options, heapMegabytes: 1 })
  }
  const agent = await runAgent({ options: { spawnScanner } })
  expect(agent.core.state().scanner).toBe('failed')
  copyFileSync(await report(), join(agent.folder, '一.xlsx'))
  const unread = await agent.event('file-judged')
  expect(unread.outcome).toMatchObject({ kind: 'unscannable', reason: 'timed-out' })
  rmSync(broken, { recursive: true })
  copyFileSync(await report(), join(agent.folder, '二.xlsx'))
  await vi.waitFor(
    () => {
      expect(agent.core.state().scanner).toBe('works')
      for (const name of ['一.xlsx', '二.xlsx']) expect(existsSync(join(agent.folder, name))).toBe(false)
    },
    { timeout: 60_000 },
  )
  await stopAgent(agent)
})

it('says that its home cannot be used, and takes it once it can', async () => {
  const home = join(lastingFolder(), 'home')
  mkdirSync(home)
  writeFileSync(join(home, 'vault'), 'in the way')
  await expect(runAgent({ home })).rejects.toThrow('storage-failed')
  rmSync(join(home, 'vault'))
  await stopAgent(await runAgent({ home }))
})

it('ends without a word where it is stopped while it recovers', async () => {
  const agent = await runAgent()
  const recovering = Array.from({ length: 5 }, () => agent.core.recover())
  await stopAgent(agent)
  await Promise.all(recovering)
})
