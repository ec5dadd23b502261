import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createScannerClient, type ScannerClient } from '../../../main/scanner/client.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { MadeUpScannerProcess } from '../../support/made-up-scanner-process.ts'

const options = { today: '2026-01-31', passwords: [] }
const longAfterMs = 60_000
let open: ScannerClient | null = null

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
})

afterEach(async () => {
  vi.useRealTimers()
  await open?.close()
})

/** Answers clean, but for files whose name says what becomes of the process. */
function clientOf(standby: boolean): { client: ScannerClient; processes: MadeUpScannerProcess[] } {
  const processes: MadeUpScannerProcess[] = []
  const client = createScannerClient({
    spawn: () => {
      const process = new MadeUpScannerProcess((self, { id, path }) => {
        if (path === 'hang.xlsx') return
        if (path === 'crash.xlsx') self.exit(1)
        const finding = { kind: 'clean', bytes: 1, sha256: 'ab', format: 'csv' } as const
        self.say({ kind: 'answered', id, finding, maskedName: ownWords('a.csv'), residentBytes: 50 * 1024 ** 2 })
      })
      processes.push(process)
      return process
    },
    digestKey: randomBytes(32),
    limits: defaultPolicy.limits,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    pc: { cores: standby ? 2 : 1, memoryBytes: 8e9 },
  })
  open = client
  return { client, processes }
}

const alive = (processes: readonly MadeUpScannerProcess[]): number => processes.filter(({ killed }) => !killed).length

describe('a second process that stands by', () => {
  test('is started a while after the first, and never a third', async () => {
    const { client, processes } = clientOf(true)
    await client.warmUp()
    expect(processes).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(longAfterMs)
    expect(processes).toHaveLength(2)
  })

  test('is not there where the PC cannot spare it, nor for a single command', async () => {
    const spared = clientOf(false)
    await spared.client.warmUp()
    await vi.advanceTimersByTimeAsync(longAfterMs)
    expect(spared.processes).toHaveLength(1)
    await spared.client.close()
    const command = clientOf(true)
    await command.client.scan('a.csv', options)
    await vi.advanceTimersByTimeAsync(longAfterMs)
    expect(command.processes).toHaveLength(1)
  })

  test('waits while a file is read', async () => {
    const { client, processes } = clientOf(true)
    await client.warmUp()
    const scan = client.scan('hang.xlsx', { ...options, signal: AbortSignal.abort() })
    await scan
    expect(processes).toHaveLength(1)
    const giveUp = new AbortController()
    const long = client.scan('hang.xlsx', { ...options, signal: giveUp.signal })
    await vi.advanceTimersByTimeAsync(900)
    expect(processes).toHaveLength(1)
    giveUp.abort()
    await long
  })

  test('takes the next file after a crash, and another one takes its place', async () => {
    const { client, processes } = clientOf(true)
    await client.warmUp()
    await vi.advanceTimersByTimeAsync(longAfterMs)
    expect((await client.scan('crash.xlsx', options)).finding).toMatchObject({ kind: 'unscannable', reason: 'damaged' })
    expect((await client.scan('next.csv', options)).finding.kind).toBe('clean')
    expect(processes.map(({ requests }) => requests.map(({ path }) => path))).toEqual([
      ['crash.xlsx'],
      ['next.csv'],
      [],
    ])
    expect(alive(processes)).toBe(2)
  })

  test('reads beside the first when files come at once', async () => {
    const { client, processes } = clientOf(true)
    await client.warmUp()
    await vi.advanceTimersByTimeAsync(longAfterMs)
    await Promise.all(['a.csv', 'b.csv', 'c.csv', 'd.csv'].map((path) => client.scan(path, options)))
    expect(processes.map(({ requests }) => requests.length)).toEqual([2, 2])
  })

  test('that ended by itself is started anew', async () => {
    const { client, processes } = clientOf(true)
    await client.warmUp()
    await vi.advanceTimersByTimeAsync(longAfterMs)
    processes[1]?.exit(null, 'SIGKILL')
    await vi.advanceTimersByTimeAsync(longAfterMs)
    expect(processes).toHaveLength(3)
    expect(alive(processes)).toBe(2)
  })

  test('is not started once all is closed', async () => {
    const { client, processes } = clientOf(true)
    await client.warmUp()
    await client.close()
    await vi.advanceTimersByTimeAsync(longAfterMs)
    expect(alive(processes)).toBe(0)
    expect(processes).toHaveLength(1)
  })
})
