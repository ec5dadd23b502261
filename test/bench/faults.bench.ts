import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createScannerClient } from '../../main/scanner/client.ts'
import { spawnChildProcess } from '../../main/scanner/spawn-child-process.ts'
import type { ScannerProcess } from '../../main/scanner/spawn-scanner.ts'
import { distFolder } from '../../scripts/build/layout.ts'
import type { Limits } from '../../shared/policy/limits.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { endlesslyLockedRar5 } from '../support/made-up-rar.ts'
import type { BenchSection } from './bench-section.ts'
import { median } from './median-times.ts'

const rounds = 5
/** On a PC there is time between two files that cost a process: both scanners are there, and have rehearsed. */
const restMs = 3000
const options = { today: '2026-03-02', passwords: [] }

interface Fault {
  readonly name: string
  readonly reason: string
  readonly write: (path: string) => Promise<void>
  readonly limits: Partial<Limits>
  /** Milliseconds after which the process is killed from outside. */
  readonly killAfterMs: number | null
}

const writeEndless = (path: string): Promise<void> => writeFile(path, endlesslyLockedRar5())

const faults: readonly Fault[] = [
  { name: 'hang', reason: 'timed-out', write: writeEndless, limits: { wallMs: 4000 }, killAfterMs: null },
  { name: 'crash', reason: 'out-of-memory', write: writeEndless, limits: {}, killAfterMs: 300 },
  {
    name: 'too much memory',
    reason: 'out-of-memory',
    write: (path) => writeFile(path, Buffer.alloc(400 * 1024 ** 2, 'x')),
    limits: { memoryBytes: 200 * 1024 ** 2 },
    killAfterMs: null,
  },
]

/** After a file that costs its process: how long the next one takes, from the first one's answer to its own. */
export const section: BenchSection = {
  name: 'faults: answer of the next file (CSV, 30 rows) after the answer of one that cost its process, built scanner',
  async run(print) {
    const folder = await mkdtemp(join(tmpdir(), 'swaddle-bench-'))
    try {
      const next = join(folder, 'next.csv')
      await writeDailyReport(next, { rows: 30, seed: 3, format: 'csv' })
      for (const fault of faults) {
        for (const manner of ['now and then', 'one after the other'] as const) {
          print(`${fault.name}, ${manner}: ${await measure(fault, manner, join(folder, 'fault.xlsx'), next)}`)
        }
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

async function measure(
  fault: Fault,
  manner: 'now and then' | 'one after the other',
  path: string,
  next: string,
): Promise<string> {
  await fault.write(path)
  const silent = (): void => undefined
  const spawn = spawnChildProcess(join(distFolder, 'scanner.js'))
  const client = createScannerClient({
    spawn: (wishes) => killedOver(path, fault.killAfterMs, spawn(wishes)),
    digestKey: randomBytes(32),
    limits: { ...defaultPolicy.limits, ...fault.limits },
    log: { info: silent, warn: silent, error: silent },
    pc: { cores: 2, memoryBytes: 8e9 },
  })
  await client.warmUp()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    if (round === 0 || manner === 'now and then') await wait(restMs)
    const { finding } = await client.scan(path, options)
    if (finding.kind !== 'unscannable' || finding.reason !== fault.reason) throw new Error(`it was ${finding.kind}`)
    const startMs = performance.now()
    const answer = await client.scan(next, options)
    times.push(performance.now() - startMs)
    if (answer.finding.kind !== 'sensitive') throw new Error('the next file was not read')
  }
  await client.close()
  const worst = Math.max(...times)
  return `median ${median(times).toFixed(0)} ms, worst ${worst.toFixed(0)} ms of ${String(rounds)}`
}

/** The process, killed from outside some time after it was given that file. */
function killedOver(path: string, afterMs: number | null, process: ScannerProcess): ScannerProcess {
  if (afterMs === null) return process
  return {
    ...process,
    send: (message) => {
      process.send(message)
      if (message.kind !== 'scan' || message.path !== path) return
      setTimeout(() => {
        process.kill()
      }, afterMs)
    },
  }
}
