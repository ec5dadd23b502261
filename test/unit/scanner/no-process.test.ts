import { randomBytes } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { createScannerClient, type ScannerClientOptions } from '../../../main/scanner/client.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { MadeUpScannerProcess } from '../../support/made-up-scanner-process.ts'

const scanning = { today: '2026-01-31', passwords: [] }
const notInTime = { finding: { kind: 'unscannable', reason: 'timed-out' } }

function clientOf(options: Pick<ScannerClientOptions, 'spawn' | 'onStartable'>) {
  return createScannerClient({
    ...options,
    digestKey: randomBytes(32),
    limits: { ...defaultPolicy.limits, wallMs: 5000 },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  })
}

test('a process that the system refuses to start is told as such, at the start and at each file', async () => {
  const startable: boolean[] = []
  const client = clientOf({
    spawn: () => {
      throw Object.assign(new Error('spawn ENOMEM'), { code: 'ENOMEM' })
    },
    onStartable: (works) => startable.push(works),
  })
  await client.warmUp()
  expect(await client.scan('/made/up.csv', scanning)).toMatchObject({ untried: true, ...notInTime })
  expect(startable).toEqual([false])
  expect(client).toMatchObject({ startable: false, running: false })
  await client.close()
})

test('no process is started any more for a file that waits when all is closed', async () => {
  const processes: MadeUpScannerProcess[] = []
  const client = clientOf({
    spawn: () => {
      const process = new MadeUpScannerProcess()
      processes.push(process)
      return process
    },
  })
  const first = client.scan('/made/up.csv', scanning)
  await vi.waitFor(() => {
    expect(processes[0]?.requests).toHaveLength(1)
  })
  const second = client.scan('/made/too.csv', scanning)
  await client.close()
  expect(await first).toMatchObject(notInTime)
  expect(await second).toMatchObject(notInTime)
  expect(processes).toHaveLength(1)
})
