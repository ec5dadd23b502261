import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createScannerClient } from '../../../main/scanner/client.ts'
import type { ScannerProcess, SpawnOptions } from '../../../main/scanner/spawn-scanner.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { MadeUpScannerProcess } from '../../support/made-up-scanner-process.ts'

const scanning = { today: '2026-01-31', passwords: [] }
const longAfterMs = 200_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
})

afterEach(() => {
  vi.useRealTimers()
})

function clientOf(spawn: (options: SpawnOptions) => ScannerProcess) {
  return createScannerClient({
    spawn,
    digestKey: randomBytes(32),
    limits: defaultPolicy.limits,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    pc: { cores: 2, memoryBytes: 8e9 },
  })
}

/** Neither becomes ready nor ends, whatever is done to it. */
function stuckProcess(): ScannerProcess {
  const nothing = () => undefined
  return { send: nothing, onMessage: nothing, onExit: nothing, residentBytes: () => null, kill: nothing }
}

function answeringProcess(residentBytes = 50 * 1024 ** 2): MadeUpScannerProcess {
  return new MadeUpScannerProcess((self, { id }) => {
    const finding = { kind: 'clean', bytes: 1, sha256: 'ab', format: 'csv' } as const
    self.say({ kind: 'answered', id, finding, maskedName: ownWords('a.csv'), residentBytes })
  })
}

test('processes that never become ready keep no file waiting for ever, nor whoever warms them up or closes all', async () => {
  const client = clientOf(stuckProcess)
  const warm = client.warmUp()
  const answer = client.scan('/made/up.csv', scanning)
  await vi.advanceTimersByTimeAsync(longAfterMs)
  await warm
  expect(await answer).toMatchObject({ untried: true, finding: { kind: 'unscannable', reason: 'timed-out' } })
  expect(client.startable).toBe(false)
  const closed = client.close()
  await vi.advanceTimersByTimeAsync(longAfterMs)
  await closed
})

test('a process that is stuck at its start gives way to one that works', async () => {
  let started = 0
  const client = clientOf(() => (started++ === 0 ? stuckProcess() : answeringProcess()))
  const answer = client.scan('/made/up.csv', scanning)
  await vi.advanceTimersByTimeAsync(longAfterMs)
  expect(await answer).toMatchObject({ finding: { kind: 'clean' } })
  const closed = client.close()
  await vi.advanceTimersByTimeAsync(longAfterMs)
  await closed
})

test('a policy that allows more memory holds for the next file, also in processes that stand by', async () => {
  const heaps: number[] = []
  const client = clientOf(({ heapMegabytes }) => {
    heaps.push(heapMegabytes)
    return answeringProcess()
  })
  await client.warmUp()
  await vi.advanceTimersByTimeAsync(longAfterMs)
  expect(heaps).toEqual([460, 460])
  client.useLimits({ ...defaultPolicy.limits, memoryBytes: 2 * 1024 ** 3 })
  await vi.advanceTimersByTimeAsync(longAfterMs)
  expect(heaps).toEqual([460, 460, 1228, 1228])
  client.useLimits({ ...defaultPolicy.limits, memoryBytes: 2 * 1024 ** 3, wallMs: 5000 })
  expect(await client.scan('/made/up.csv', scanning)).toMatchObject({ finding: { kind: 'clean' } })
  expect(heaps).toHaveLength(4)
  await client.close()
})
