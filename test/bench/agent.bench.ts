import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { writeDailyReport } from '../support/daily-report.ts'
import type { BenchSection } from './bench-section.ts'
import { median } from './median-times.ts'
import { WatchingAgent, type Stations } from './watching-agent.ts'

const files = 30
const rows = 300
/** On a PC the agent has been up for long before the first report comes. */
const upForMs = 15_000

/** How long a report lies in the open: from the moment it is complete to its being in the vault with its event on disk. */
export const section: BenchSection = {
  name: `agent: ${String(files)} reports of ${String(rows)} rows, complete in the folder → in the vault, event stored`,
  async run(print) {
    const folder = await mkdtemp(join(tmpdir(), 'swaddle-bench-'))
    try {
      for (const format of ['xlsx', 'csv'] as const) {
        const report = join(folder, `report.${format}`)
        await writeDailyReport(report, { rows, seed: 7, format })
        const told = (manner: Manner, when: string) => (taken: readonly Taken[]) => {
          print(`${format}, ${`${manner}, ${when}`.padEnd(29)} ${tell(taken)}`)
        }
        await withAgent(join(folder, `${format} in use`), report, async (drop) => {
          await drop('one at a time').then(told('one at a time', 'from the start'))
          await drop('at once').then(told('at once', 'after those'))
        })
        await withAgent(join(folder, `${format} fresh`), report, async (drop) => {
          await drop('at once').then(told('at once', 'from the start'))
        })
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

type Manner = 'one at a time' | 'at once'

interface Taken {
  readonly totalMs: number
  readonly stations: Stations
}

/** Starts an agent that watches one folder, and has reports dropped there. */
async function withAgent(
  place: string,
  report: string,
  use: (drop: (manner: Manner) => Promise<readonly Taken[]>) => Promise<void>,
): Promise<void> {
  const watched = join(place, 'watched')
  const home = join(place, 'home')
  await mkdir(watched, { recursive: true })
  const agent = new WatchingAgent(home, watched)
  let dropped = 0
  const drop = async (hidden: string): Promise<Taken> => {
    const done = agent.next()
    await rename(hidden, join(watched, `report ${String(++dropped)}${extname(report)}`))
    const completeMs = performance.now()
    const stations = await done
    return { totalMs: performance.now() - completeMs, stations }
  }
  try {
    await agent.ready()
    await setTimeout(upForMs)
    await use(async (manner) => {
      const hidden = Array.from({ length: files }, (_, i) => join(place, `${String(i)}.part`))
      for (const path of hidden) await copyFile(report, path)
      if (manner === 'at once') return Promise.all(hidden.map(drop))
      const taken: Taken[] = []
      for (const path of hidden) taken.push(await drop(path))
      return taken
    })
  } finally {
    await agent.stop()
  }
  const inVault = (await readdir(join(home, 'vault'))).filter((name) => name.endsWith('.vault')).length
  if (inVault !== dropped) throw new Error(`only ${String(inVault)} of ${String(dropped)} are in the vault`)
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
