import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createScannerClient } from '../../main/scanner/client.ts'
import { spawnScannerChild } from '../../main/scanner/spawn-child-process.ts'
import type { ScannerProcess } from '../../main/scanner/spawn-scanner.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { endlesslyLockedRar5 } from '../support/made-up-rar.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const options = { today: '2026-03-02', passwords: [] }
const started: ScannerProcess[] = []
const limits = { ...defaultPolicy.limits, wallMs: 4000 }
const scanner = createScannerClient({
  spawn: (wishes) => {
    const process = spawnScannerChild(wishes)
    started.push(process)
    return process
  },
  digestKey: randomBytes(32),
  limits,
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
})

afterAll(() => scanner.close())

async function report(): Promise<string> {
  const path = join(temporaryFolder(), '日报.csv')
  await writeDailyReport(path, { rows: 30, seed: 3, format: 'csv' })
  return path
}

describe('the real process', () => {
  test('in a loop that never looks at the clock is ended at the wall time, and the next file is served', async () => {
    const path = join(temporaryFolder(), '加密.rar')
    writeFileSync(path, endlesslyLockedRar5())
    const { finding } = await scanner.scan(path, options)
    expect(finding).toMatchObject({ kind: 'unscannable', reason: 'timed-out', format: 'rar' })
    expect((await scanner.scan(await report(), options)).finding).toMatchObject({ kind: 'sensitive', people: 30 })
  })

  test('that is killed from outside costs one file and no more', async () => {
    const path = join(temporaryFolder(), '加密.rar')
    writeFileSync(path, endlesslyLockedRar5())
    // Far away: on a busy machine the wall time could end the file before the kill does.
    scanner.useLimits({ ...limits, wallMs: 60_000 })
    const scan = scanner.scan(path, options)
    setTimeout(() => started.at(-1)?.kill(), 500)
    const { finding } = await scan
    scanner.useLimits(limits)
    expect(finding).toMatchObject({ kind: 'unscannable', reason: 'out-of-memory' })
    expect((await scanner.scan(await report(), options)).finding).toMatchObject({ kind: 'sensitive', people: 30 })
  })

  test('stops by itself where memory runs out', async () => {
    scanner.useLimits({ ...limits, wallMs: 30_000, memoryBytes: 120 * 1024 ** 2 })
    const path = join(temporaryFolder(), '日报.csv')
    writeFileSync(path, `${' '.repeat(20)},,\n`.repeat(4_000_000))
    const { finding } = await scanner.scan(path, options)
    scanner.useLimits(limits)
    expect(finding).toMatchObject({ kind: 'unscannable', reason: 'out-of-memory' })
  })

  test('does not outlive an agent that was killed', async () => {
    const folder = temporaryFolder()
    const script = join(folder, 'agent.mts')
    const client = new URL('../../main/scanner/spawn-child-process.ts', import.meta.url).href
    writeFileSync(
      script,
      `import { writeFileSync, readdirSync, readFileSync } from 'node:fs'
const { spawnScannerChild } = await import(${JSON.stringify(client)})
const scanner = spawnScannerChild({ heapMegabytes: 100 })
scanner.onMessage(() => {
  const child = readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8').trim().split(' ').at(-1)
  writeFileSync(${JSON.stringify(join(folder, 'pid'))}, child)
})
scanner.send({ kind: 'setup', digestKey: new Uint8Array(32) })
setInterval(() => undefined, 1000)`,
    )
    const agent = spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'ignore' })
    const pidFile = join(folder, 'pid')
    await expect.poll(() => existsSync(pidFile), { timeout: 20_000 }).toBe(true)
    const pid = readFileSync(pidFile, 'utf8')
    expect(existsSync(`/proc/${pid}`)).toBe(true)
    agent.kill('SIGKILL')
    await expect.poll(() => existsSync(`/proc/${pid}`), { timeout: 10_000 }).toBe(false)
  })
})
