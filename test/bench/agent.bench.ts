import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import { policySchema } from '../../shared/policy/schema.ts'
import { openCore } from '../../main/core/open-core.ts'
import type { Core } from '../../main/core/core.ts'
import { openKeyring, plainSealer } from '../../main/keys/keyring.ts'
import { spawnChildProcess } from '../../main/scanner/spawn-child-process.ts'
import { distFolder } from '../../scripts/build/layout.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import type { BenchSection } from './bench-section.ts'
import { median } from './median-times.ts'

const files = 30
const rows = 300
const upForMs = 6000

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
  readonly stations: Readonly<Record<string, number>>
}

async function runOnce(
  place: string,
  report: string,
  format: string,
  manner: 'one at a time' | 'at once',
): Promise<readonly Taken[]> {
  const watched = join(place, 'watched')
  await mkdir(watched, { recursive: true })
  const waiting: ((recorded: RecordedEvent) => void)[] = []
  const core = await startCore(place, watched, (recorded) => {
    if (recorded.event.kind === 'file-judged') waiting.shift()?.(recorded)
  })
  const taken: Taken[] = []
  try {
    const drop = async (i: number): Promise<Taken> => {
      const hidden = join(place, `${String(i)}.part`)
      await copyFile(report, hidden)
      const done = new Promise<RecordedEvent>((resolve) => waiting.push(resolve))
      await rename(hidden, join(watched, `report ${String(i)}.${format}`))
      const completeMs = performance.now()
      const { event } = await done
      const stations = event.kind === 'file-judged' ? event.stationsMs : {}
      return { totalMs: performance.now() - completeMs, stations }
    }
    if (manner === 'at once') taken.push(...(await Promise.all(Array.from({ length: files }, (_, i) => drop(i)))))
    else for (let i = 0; i < files; i++) taken.push(await drop(i))
  } finally {
    await core.stop()
  }
  return taken
}

async function startCore(place: string, watched: string, onRecorded: (recorded: RecordedEvent) => void): Promise<Core> {
  const home = join(place, 'home')
  await mkdir(home)
  const none = join(place, 'none')
  const opening = await openCore({
    home,
    keyring: openKeyring(home, plainSealer),
    policy: { policy: policySchema.parse({}), source: 'stored', problems: [] },
    knownFolders: {
      home: place,
      documents: none,
      downloads: none,
      desktop: none,
      appData: none,
      localAppData: none,
      publicDocuments: none,
    },
    only: [watched],
    spawnScanner: spawnChildProcess(join(distFolder, 'scanner.js')),
    productVersion: '0.0.0-bench',
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    warner: { warn: () => undefined },
    onRecorded,
  })
  if (opening.kind !== 'opened') throw new Error(`the agent did not open: ${opening.kind}`)
  await opening.core.start()
  // On a PC it has been up for long before the first report comes.
  await setTimeout(upForMs)
  return opening.core
}

function tell(taken: readonly Taken[]): string {
  const total = median(taken.map(({ totalMs }) => totalMs))
  const slowest = Math.max(...taken.map(({ totalMs }) => totalMs))
  const share = (station: string): string => {
    const ms = median(taken.map(({ stations }) => stations[station] ?? 0))
    return `${station} ${ms.toFixed(0)} ms`
  }
  const stations = ['settle', 'scan', 'act'].map(share).join(', ')
  return `median ${total.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms (medians: ${stations})`
}
