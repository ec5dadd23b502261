import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { handleFile } from '../../../main/agent/handle-file.ts'
import { UntriedFiles } from '../../../main/agent/untried-files.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import type { Finding } from '../../../shared/domain/finding.ts'
import type { SettledFile } from '../../../shared/domain/settled-file.ts'
import { madeUpWay } from './made-up-way.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function file(path: string): SettledFile {
  return {
    kind: 'settled',
    path,
    channel: 'wechat',
    root: '/made/up',
    bytes: 1,
    modifiedMs: 1,
    atStart: false,
    seenMs: 1,
  }
}

function untriedFiles(starts: readonly boolean[]) {
  const judged: string[] = []
  const left = [...starts]
  const tryToStart = vi.fn(() => Promise.resolve(left.shift() ?? false))
  const files = new UntriedFiles({ judge: ({ path }) => judged.push(path), tryToStart })
  return { files, judged, tryToStart }
}

test('no process is asked for while nothing waits', async () => {
  const { files, tryToStart } = untriedFiles([true])
  files.judgeAll()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(tryToStart).not.toHaveBeenCalled()
})

test('each file is judged once as soon as a process can be started, which is tried each minute', async () => {
  const { files, judged, tryToStart } = untriedFiles([false, false, true])
  files.add(file('/a'))
  files.add(file('/b'))
  files.add(file('/a'))
  await vi.advanceTimersByTimeAsync(170_000)
  expect([tryToStart.mock.calls.length, judged, files.waiting]).toEqual([2, [], 2])
  await vi.advanceTimersByTimeAsync(10_000)
  expect([judged, files.waiting]).toEqual([['/a', '/b'], 0])
  await vi.advanceTimersByTimeAsync(600_000)
  expect(tryToStart).toHaveBeenCalledTimes(3)
})

test('a process that came up for another file is enough', async () => {
  const { files, judged, tryToStart } = untriedFiles([])
  files.add(file('/a'))
  files.judgeAll()
  await vi.advanceTimersByTimeAsync(600_000)
  expect([judged, tryToStart.mock.calls.length]).toEqual([['/a'], 0])
})

test('an agent that stops tries no more', async () => {
  const { files, judged, tryToStart } = untriedFiles([true])
  files.add(file('/a'))
  files.stop()
  files.add(file('/b'))
  await vi.advanceTimersByTimeAsync(600_000)
  expect([judged, tryToStart.mock.calls.length]).toEqual([[], 0])
})

test.each([['recorded'], ['passed']] as const)(
  'what nothing could be learnt of is %s and not taken for dealt with',
  async (kind) => {
    vi.useRealTimers()
    const { way, appear, untried } = madeUpWay({ unscannable: { 'timed-out': kind === 'passed' ? 'pass' : 'record' } })
    const unread: Finding = { kind: 'unscannable', reason: 'timed-out', bytes: 0, sha256: null, format: null }
    const answer = { finding: unread, maskedName: ownWords('x'), elapsedMs: 0 }
    const scanner = {
      scan: () => Promise.resolve({ ...answer, untried: true as const }),
      close: () => Promise.resolve(),
    }
    const came = appear('a.xlsx', 60)
    expect((await handleFile(came, { ...way, scanner })).kind).toBe(kind)
    expect([untried, way.seen.has(came)]).toEqual([[came.path], false])
  },
)
