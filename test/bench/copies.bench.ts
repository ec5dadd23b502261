import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createScannerClient } from '../../main/scanner/client.ts'
import { spawnChildProcess } from '../../main/scanner/spawn-child-process.ts'
import type { SpawnScanner } from '../../main/scanner/spawn-scanner.ts'
import { distFolder } from '../../scripts/build/layout.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { writeBigReport } from '../support/big-report.ts'
import type { BenchSection } from './bench-section.ts'

const rows = 39_000
const lookEveryMs = 20

/** A safe copy of a big report, from the question to the proven file, and what the scanner process held meanwhile. */
export const section: BenchSection = {
  name: `copies: a safe copy of ${rows.toLocaleString('en')} × 12, written, proven clean and on disk`,
  async run(print) {
    const folder = await mkdtemp(join(tmpdir(), 'swaddle-bench-'))
    try {
      const report = join(folder, 'report.xlsx')
      await writeBigReport(report, { rows, seed: 1 })
      for (const manner of ['masked', 'reconciliation'] as const) {
        const { spawn, peakBytes, stop } = watched(spawnChildProcess(join(distFolder, 'scanner.js')))
        const silent = (): void => undefined
        const scanner = createScannerClient({
          spawn,
          digestKey: randomBytes(32),
          limits: defaultPolicy.limits,
          log: { info: silent, warn: silent, error: silent },
        })
        const target = join(folder, `${manner}.xlsx`)
        const options = { manner, customerKey: randomBytes(32), today: '2026-03-02' }
        const begunMs = performance.now()
        const result = await scanner.makeSafeCopy(report, target, options)
        const seconds = ((performance.now() - begunMs) / 1000).toFixed(1)
        stop()
        await scanner.close()
        const held = `at most ${String(Math.round(peakBytes() / 1024 ** 2))} MB held`
        const told =
          result.kind === 'made'
            ? `${String(result.maskedCells)} cells hidden, formats ${result.formatsKept ? 'kept' : 'lost'}, ${String((await stat(target)).size)} bytes`
            : `refused: ${result.why}`
        print(`${manner.padEnd(15)} ${seconds} s, ${held}, ${told}`)
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

/** The same processes, looked at all the while. */
function watched(spawn: SpawnScanner) {
  let peak = 0
  const timers: NodeJS.Timeout[] = []
  return {
    spawn: ((options) => {
      const child = spawn(options)
      timers.push(
        setInterval(() => {
          peak = Math.max(peak, child.residentBytes() ?? 0)
        }, lookEveryMs),
      )
      return child
    }) satisfies SpawnScanner,
    peakBytes: () => peak,
    stop: () => {
      for (const timer of timers) clearInterval(timer)
    },
  }
}
