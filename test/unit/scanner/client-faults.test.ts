import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createScannerClient, type ScannerClient } from '../../../main/scanner/client.ts'
import type { ScanRequest } from '../../../main/scanner/protocol.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { MadeUpScannerProcess } from '../../support/made-up-scanner-process.ts'

type OnRequest = (process: MadeUpScannerProcess, request: ScanRequest) => void

const options = { today: '2026-01-31', passwords: [] }
const limits = { ...defaultPolicy.limits, wallMs: 5000 }
let open: ScannerClient | null = null

afterEach(() => open?.close())

function clientOf(
  onRequest: OnRequest,
  wallMs = limits.wallMs,
): { client: ScannerClient; processes: MadeUpScannerProcess[] } {
  const processes: MadeUpScannerProcess[] = []
  const client = createScannerClient({
    spawn: () => {
      const process = new MadeUpScannerProcess(onRequest)
      processes.push(process)
      return process
    },
    digestKey: randomBytes(32),
    limits: { ...limits, wallMs },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  })
  open = client
  return { client, processes }
}

const clean: OnRequest = (process, { id }) => {
  process.say({
    kind: 'answered',
    id,
    finding: { kind: 'clean', bytes: 1, sha256: 'ab', format: 'csv' },
    maskedName: ownWords('a.csv'),
    residentBytes: 50 * 1024 ** 2,
  })
}

/** Fails at the first file only. */
function firstly(fault: OnRequest): OnRequest {
  return (process, request) => {
    ;(request.id === 1 ? fault : clean)(process, request)
  }
}

describe('a lost scanner process', () => {
  test.each([
    ['that crashed', 1, null, 'damaged'],
    ['that V8 aborted for memory', 134, null, 'out-of-memory'],
    ['that was aborted by signal', null, 'SIGABRT', 'out-of-memory'],
    ['that the system killed', null, 'SIGKILL', 'out-of-memory'],
    ['of Electron that ran out of memory', 5, null, 'out-of-memory'],
  ] as const)(
    "%s is that file's outcome, and the next file is served by a new one",
    async (_, code, signal, reason) => {
      const { client, processes } = clientOf(firstly((process) => process.exit(code, signal)))
      expect((await client.scan('/made/up.csv', options)).finding).toMatchObject({ kind: 'unscannable', reason })
      expect((await client.scan('/made/up.csv', options)).finding.kind).toBe('clean')
      expect(processes).toHaveLength(2)
    },
  )

  test('that hangs is ended at the wall time', async () => {
    const { client, processes } = clientOf(
      firstly(() => undefined),
      100,
    )
    expect((await client.scan('/made/up.csv', options)).finding).toMatchObject({
      kind: 'unscannable',
      reason: 'timed-out',
    })
    expect((await client.scan('/made/up.csv', options)).finding.kind).toBe('clean')
    expect(processes[0]?.killed).toBe(true)
  })

  test('that grows too big, seen from outside, is ended', async () => {
    const { client } = clientOf(
      firstly((process) => {
        process.memoryBytes = limits.memoryBytes + 1
      }),
    )
    expect((await client.scan('/made/up.csv', options)).finding).toMatchObject({ reason: 'out-of-memory' })
  })

  test('leaves what it had told: the people so far, and what file it was', async () => {
    const { client } = clientOf(
      firstly((process, { id }) => {
        process.say({ kind: 'opened', id, bytes: 77, sha256: 'cd', format: 'xls' })
        process.say({ kind: 'progressed', id, people: 12, level: 'reachable' })
        process.exit(1)
      }),
    )
    expect((await client.scan('/made/up.csv', options)).finding).toMatchObject({
      kind: 'sensitive',
      complete: false,
      reason: 'damaged',
      people: 12,
      level: 'reachable',
      bytes: 77,
      sha256: 'cd',
      format: 'xls',
    })
  })

  test('that never becomes ready is tried anew, and then told as such', async () => {
    let started = 0
    const client = createScannerClient({
      spawn: () => {
        started++
        const process = new MadeUpScannerProcess()
        queueMicrotask(() => {
          process.exit(1)
        })
        process.send = () => undefined
        return process
      },
      digestKey: randomBytes(32),
      limits,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    })
    expect(await client.scan('/made/up.csv', options)).toMatchObject({
      untried: true,
      finding: { kind: 'unscannable', reason: 'timed-out' },
    })
    expect(started).toBe(3)
  })

  test('that kept much memory is replaced before the next file', async () => {
    const { client, processes } = clientOf((process, request) => {
      const say = process.say.bind(process)
      process.say = (message) => {
        say(message.kind === 'answered' ? { ...message, residentBytes: limits.memoryBytes } : message)
      }
      clean(process, request)
    })
    await client.scan('/made/up.csv', options)
    await client.scan('/made/up.csv', options)
    expect(processes.map(({ requests }) => requests.length)).toEqual([1, 1, 0])
  })
})

describe('the pool', () => {
  test('works on two files at once and no more, first come first served', async () => {
    const waiting: (() => void)[] = []
    const { client, processes } = clientOf((process, request) => {
      waiting.push(() => {
        clean(process, request)
      })
    })
    const scans = [1, 2, 3].map(() => client.scan('/made/up.csv', options))
    await Promise.resolve()
    await expect.poll(() => waiting.length).toBe(2)
    waiting[0]?.()
    await scans[0]
    await expect.poll(() => waiting.length).toBe(3)
    for (const answer of waiting.slice(1)) answer()
    await Promise.all(scans)
    expect(processes).toHaveLength(2)
  })

  test('a file that takes long has another process started beside it, which serves the next one', async () => {
    const { client, processes } = clientOf(firstly(() => undefined))
    const giveUp = new AbortController()
    const scan = client.scan('/made/up.csv', { ...options, signal: giveUp.signal })
    await expect.poll(() => processes.length, { timeout: 10_000 }).toBe(2)
    expect(processes[1]?.requests).toEqual([])
    giveUp.abort()
    await scan
    expect((await client.scan('/made/up.csv', options)).finding.kind).toBe('clean')
    expect(processes.map(({ requests }) => requests.length)).toEqual([1, 1])
  })

  test('a file given up is answered, and its process ended', async () => {
    const { client, processes } = clientOf(firstly(() => undefined))
    const giveUp = new AbortController()
    const scan = client.scan('/made/up.csv', { ...options, signal: giveUp.signal })
    await expect.poll(() => processes[0]?.requests.length).toBe(1)
    giveUp.abort()
    expect((await scan).finding).toMatchObject({ kind: 'unscannable', reason: 'timed-out' })
    expect((await client.scan('/made/up.csv', options)).finding.kind).toBe('clean')
  })

  test('closing answers what is under way and what waits, and ends every process', async () => {
    const { client, processes } = clientOf(() => undefined)
    const scans = [1, 2, 3].map(() => client.scan('/made/up.csv', options))
    await expect.poll(() => processes.filter(({ requests }) => requests.length > 0).length).toBe(2)
    await client.close()
    const answers = await Promise.all(scans)
    expect(answers.map(({ finding }) => finding.kind === 'unscannable' && finding.reason)).toEqual(
      Array(3).fill('timed-out'),
    )
    expect(processes.every(({ killed }) => killed)).toBe(true)
  })
})

describe('files asked for at once', () => {
  test('that are small are read by the process that is there, one after the other', async () => {
    const { client, processes } = clientOf(clean)
    await client.warmUp()
    const answers = await Promise.all(['a.csv', 'b.csv', 'c.csv', 'd.csv'].map((path) => client.scan(path, options)))
    expect(answers.map(({ finding }) => finding.kind)).toEqual(['clean', 'clean', 'clean', 'clean'])
    expect(processes).toHaveLength(1)
  })

  test('do not wait for a large one to end, and never for more than two processes', async () => {
    const held: (() => void)[] = []
    const { client, processes } = clientOf((process, request) => {
      if (request.path.startsWith('large'))
        held.push(() => {
          clean(process, request)
        })
      else clean(process, request)
    })
    const large = client.scan('large.xlsx', options)
    expect((await client.scan('small.csv', options)).finding.kind).toBe('clean')
    const second = client.scan('large too.xlsx', options)
    const third = client.scan('third.csv', options)
    await vi.waitFor(() => {
      expect(held).toHaveLength(2)
    })
    for (const end of held) end()
    await Promise.all([large, second, third])
    expect(processes).toHaveLength(2)
  })
})
