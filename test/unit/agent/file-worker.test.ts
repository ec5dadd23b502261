import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FileWorker } from '../../../main/agent/file-worker.ts'
import type { Handled } from '../../../main/agent/handle-file.ts'
import { mountTinyDisk } from '../../support/tiny-disk.ts'
import { madeUpWay, settled } from './made-up-way.ts'

/** A worker for whom time passes at once; `waits` are the milliseconds that it asked for. */
function hurried(made: ReturnType<typeof madeUpWay>) {
  const waits: number[] = []
  const handled: Handled['kind'][] = []
  const storage: boolean[] = []
  const lines: string[] = []
  const log = { info: () => undefined, warn: () => undefined, error: (line: string) => lines.push(line) }
  let ended = (): void => undefined
  const end = new Promise<void>((resolve) => {
    ended = resolve
  })
  const worker = new FileWorker({
    way: made.way,
    log,
    onHandled: (_, what) => {
      handled.push(what.kind)
      if (what.kind !== 'again') ended()
    },
    onStorage: (works) => storage.push(works),
    wait: (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
  })
  return { worker, waits, handled, storage, lines, end }
}

describe('the worker', () => {
  it('asks again for a file that goes on changing, ever later, and then judges it as it is', async () => {
    const made = madeUpWay()
    const { worker, waits, handled, end } = hurried(made)
    const file = made.appear('a.xlsx', 10)
    // What is read is never what lies there: it grows whenever nobody looks.
    const { scanner } = made.way
    const growing = {
      ...made.way,
      scanner: { ...scanner, scan: withOneByteMore((path, options) => scanner.scan(path, options)) },
    }
    const grown = hurried({ ...made, way: growing })
    grown.worker.add(file)
    await grown.end
    expect(grown.waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000])
    expect(grown.handled).toEqual([...Array.from({ length: 7 }, () => 'again'), 'recorded'])
    expect(made.recorded).toHaveLength(1)
    await grown.worker.stop()

    worker.add(file)
    await end
    expect([waits, handled]).toEqual([[], ['recorded']])
    await worker.stop()
  })

  it('tries what could not be stored until it can, ever later up to a minute', async () => {
    const made = madeUpWay({ cumulative: [] })
    const { worker, waits, storage, end } = hurried(made)
    made.state.failures = 6
    worker.add(made.appear('a.xlsx', 10))
    await end
    expect(waits).toEqual([5000, 10_000, 20_000, 40_000, 60_000, 60_000])
    expect(storage).toEqual([...Array.from({ length: 6 }, () => false), true])
    expect(made.recorded).toHaveLength(1)
    expect(made.ledger.unregistered('lifetime')).toEqual({ people: 10, transfers: 1 })
    await worker.stop()
  })

  it('calls no storage failed where a drive went away while a file of it was held', async () => {
    const disk = mountTinyDisk(1024 ** 2)
    if (disk === null) return
    onTestFinished(disk.remove)
    const made = madeUpWay({ cumulative: [] })
    const path = join(disk.folder, '日报.xlsx')
    writeFileSync(path, '60 people from 0')
    made.state.whileScanning = (_, { early }) => {
      early?.reached(60, 'reachable')
      // It is to be given back then.
      made.state.policy = { ...made.state.policy, mode: 'simulation' }
    }
    const { quarantine } = made.way
    const hold: typeof quarantine.hold = async (request) => {
      const answer = await quarantine.hold(request)
      disk.remove()
      return answer
    }
    const { worker, waits, storage, lines, end } = hurried({ ...made, way: { ...made.way, quarantine: { hold } } })
    worker.add(settled(path))
    await end
    expect([waits, storage]).toEqual([[5000], [true]])
    expect(lines).toEqual(['a file could not be given back or dealt with and will be tried again'])
    // Its way back stands in the journal until the drive is there again.
    expect(made.journal.open()).toHaveLength(1)
    await worker.stop()
  })

  it('leaves to recovery what was sealed and not recorded: one event in the end', async () => {
    const made = madeUpWay({ cumulative: [] })
    const { worker, storage, handled, end } = hurried(made)
    made.state.failures = 1
    worker.add(made.appear('a.xlsx', 60))
    await end
    // Tried again, it is gone from its place: nothing is told of that.
    expect([storage, handled, made.recorded]).toEqual([[false, true], ['passed'], []])
    await worker.stop()
    await made.recover()
    expect(made.recorded.map(({ event }) => event)).toMatchObject([
      { kind: 'file-judged', action: { kind: 'quarantined' } },
    ])
  })
})

function withOneByteMore(scan: ReturnType<typeof madeUpWay>['way']['scanner']['scan']): typeof scan {
  return async (path, options) => {
    const answer = await scan(path, options)
    return { ...answer, finding: { ...answer.finding, bytes: answer.finding.bytes + 1 } }
  }
}
