import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerRequest } from '../../main/scanner/answer-request.ts'
import { createKeyedDigest } from '../../main/scanner/keyed-digest.ts'
import { Rehearsal } from '../../main/scanner/rehearsal/rehearsal.ts'
import { inflateFloor } from './inflate-floor.ts'
import { median, medianTimes } from './median-times.ts'
import { readAll } from './read-all.ts'
import { readByExceljs } from './read-by-exceljs.ts'
import { requestFor } from './request-for.ts'
import { scannerPeakMegabytes } from './scanner-peak.ts'
import { writeBigReport } from '../support/big-report.ts'
import type { BenchSection } from './bench-section.ts'

/** The whole answer of a scanner that has rehearsed, as each does that waits for files: file read and hashed, cells read, people found and counted. */
export const section: BenchSection = {
  name: 'answering: xlsx of 12 columns, within a scanner that has rehearsed, against the inflate floor',
  async run(print) {
    const folder = await mkdtemp(join(tmpdir(), 'swaddle-bench-'))
    try {
      await new Rehearsal().goOn(() => false)
      for (const [rows, rounds] of [
        [300, 21],
        [39_000, 7],
        [300_000, 3],
      ] as const) {
        const path = join(folder, `新生儿日报${String(rows)}.xlsx`)
        await writeBigReport(path, { rows, seed: 1 })
        await measure(path, rows, rounds, print)
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

async function measure(path: string, rows: number, rounds: number, print: (line: string) => void): Promise<void> {
  const firsts: number[] = []
  let people = 0
  const answer = async (): Promise<void> => {
    const start = performance.now()
    await answerRequest(requestFor(path), createKeyedDigest(Buffer.alloc(32, 7)), (message) => {
      if (message.kind === 'reached') firsts.push(performance.now() - start)
      if (message.kind === 'answered' && message.finding.kind === 'sensitive') people = message.finding.people
    })
  }
  const times = await medianTimes(
    { floor: () => inflateFloor(path), reading: () => readAll(path, true), answer },
    rounds,
  )
  const ratio = (time: number): string => `${time.toFixed(1)} ms, ${(time / times.floor).toFixed(2)} x floor`
  print(`${rows} rows: floor ${times.floor.toFixed(1)} ms, ${people} people found`)
  print(`  first "sensitive":  ${ratio(median(firsts))}`)
  print(`  whole answer:       ${ratio(times.answer)}`)
  const detection = (times.answer - times.reading) / times.reading
  print(`  reading every text: ${ratio(times.reading)}; all else in the answer ${detection.toFixed(2)} x that`)
  const peak = await scannerPeakMegabytes(path)
  print(
    `  most memory of a built scanner that only answers for it: ${peak === null ? 'no build' : `${String(peak)} MB`}`,
  )
  if (rows > 39_000) return
  const { exceljs, ours } = await medianTimes({ exceljs: () => readByExceljs(path), ours: answer }, Math.min(rounds, 5))
  print(
    `  exceljs's streaming reader merely reads it in ${exceljs.toFixed(1)} ms, ${(exceljs / ours).toFixed(2)} x our answer`,
  )
}
