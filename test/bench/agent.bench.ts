import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { writeDailyReport } from '../support/daily-report.ts'
import type { BenchSection } from './bench-section.ts'
import { median } from './median-times.ts'
import { WatchingAgent, type Stations } from './watching-agent.ts'

const files = 30
const rows = 300
/** On a PC the agent has been up for long before the first report comes. */
const upForMs = 9000

/** How long a report lies in the open: from the moment it is complete to its being in the vault with its event on disk. */
export const section: BenchSection = {
  name: `agent: ${String(files)} reports of ${String(rows)} rows, complete in the folder → in the vault, event stored`,
  async run(print) {
    const folder = await mkdtemp(join(tmpdir(), 'swaddle-bench-'))
    try {
      for (const format of ['xlsx', 'csv'] as const) {
        const report = join(folder, `report.${format}`)
        await writeDailyReport(report, { rows, seed: 7, format })
        for (const manner of ['one at a time', 'at once'] as const) {
          const times = await runOnce(join(folder, `${format} ${manner}`), report, format, manner)
          print(`${format}, ${manner.padEnd(13)} ${tell(times)}`)
        }
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

interface Taken {
  readonly totalMs: number
  readonly stations: Stations
}

async function runOnce(
  place: string,
  report: string,
  format: string,
  manner: 'one at a time' | 'at once',
): Promise<readonly Taken[]> {
  const watched = join(place, 'watched')
  const home = join(place, 'home')
  await mkdir(watched, { recursive: true })
  const agent = new WatchingAgent(home, watched)
  const taken: Taken[] = []
  try {
    await agent.ready()
    await setTimeout(upForMs)
    const hidden = Array.from({ length: files }, (_, i) => join(place, `${String(i)}.part`))
    for (const path of hidden) await copyFile(report, path)
    const drop = async (path: string, i: number): Promise<Taken> => {
      const done = agent.next()
      await rename(path, join(watched, `report ${String(i)}.${format}`))
      const completeMs = performance.now()
      const stations = await done
      return { totalMs: performance.now() - completeMs, stations }
    }
    if (manner === 'at once') taken.push(...(await Promise.all(hidden.map(drop))))
    else for (const [i, path] of hidden.entries()) taken.push(await drop(path, i))
  } finally {
    await agent.stop()
  }
  const inVault = (await readdir(join(home, 'vault'))).filter((name) => name.endsWith('.vault')).length
  if (inVault !== files) throw new Error(`only ${String(inVault)} of ${String(files)} are in the vault`)
  return taken
}

function tell(taken: readonly Taken[]): string {
  const total = median(taken.map(({ totalMs }) => totalMs))
  const slowest = Math.max(...taken.map(({ totalMs }) => totalMs))
  const share = (station: string): string => {
    const ms = median(taken.map(({ stations }) => stations[station] ?? 0))
    return `${station} ${ms.toFixed(0)} ms`
  }
  const stations = ['settle', 'wait', 'scan', 'count', 'act'].map(share).join(', ')
  return `median ${total.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms (medians: ${stations})`
}
