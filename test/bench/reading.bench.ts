import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateFloor } from './inflate-floor.ts'
import { medianTimes } from './median-times.ts'
import { peakMegabytes } from './peak-memory.ts'
import { readAll } from './read-all.ts'
import { readByExceljs } from './read-by-exceljs.ts'
import { writeBigReport } from '../support/big-report.ts'
import type { BenchSection } from './bench-section.ts'

/** How near reading a workbook comes to merely unpacking it. */
export const section: BenchSection = {
  name: 'reading: xlsx, 12 columns, against the inflate floor (file read + raw inflate of all parts)',
  async run(print) {
    const folder = await mkdtemp(join(tmpdir(), 'swaddle-bench-'))
    try {
      for (const [rows, rounds] of [
        [300, 41],
        [39_000, 11],
        [300_000, 3],
      ] as const) {
        const path = join(folder, `${String(rows)}.xlsx`)
        await writeBigReport(path, { rows, seed: 1 })
        await measure(path, rows, rounds, print)
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

async function measure(path: string, rows: number, rounds: number, print: (line: string) => void): Promise<void> {
  const times = await medianTimes(
    {
      floor: () => inflateFloor(path),
      cells: () => readAll(path, false),
      texts: () => readAll(path, true),
    },
    rounds,
  )
  const ratio = (time: number, base: number): string => (time / base).toFixed(2)
  const { size } = await stat(path)
  print(`${String(rows)} rows, ${(size / 1e6).toFixed(1)} MB: floor ${times.floor.toFixed(1)} ms`)
  print(`  every cell handed on:    ${times.cells.toFixed(1)} ms, ${ratio(times.cells, times.floor)} x floor`)
  print(`  and every text decoded:  ${times.texts.toFixed(1)} ms, ${ratio(times.texts, times.floor)} x floor`)
  if (rows <= 39_000) {
    const { exceljs, ours } = await medianTimes(
      { exceljs: () => readByExceljs(path), ours: () => readAll(path, true) },
      Math.min(rounds, 5),
    )
    print(`  exceljs streaming:       ${exceljs.toFixed(1)} ms, ${ratio(exceljs, ours)} x ours with every text`)
  }
  print(`  peak memory of a process that only reads it: ${String(await peakMegabytes(path))} MB`)
}
