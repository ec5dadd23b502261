import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import { createWatcher } from '../../main/watch/watcher.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { knownFoldersIn } from '../support/known-folders-in.ts'
import type { BenchSection } from './bench-section.ts'

const months = 96
const filesAMonth = 1042

/** What a long history costs, and how soon a finished file is handed on. */
export const section: BenchSection = {
  name: `watching: ${String(months * filesAMonth)} files in ${String(months)} months of one WeChat account`,
  async run(print) {
    const home = await mkdtemp(join(tmpdir(), 'swaddle-bench-'))
    try {
      await makeHistory(home)
      await cost('list', home, 'floor: readdir and stat of all', print)
      await cost('months', home, 'as WeChat, newest months', print)
      await cost('all', home, 'all of it, as an own folder', print)
      await cost('chokidar', home, 'chokidar by itself', print)
      await latency(home, print)
    } finally {
      await rm(home, { recursive: true })
    }
  },
}

async function makeHistory(home: string): Promise<void> {
  const files = join(home, 'Documents', 'xwechat_files', 'wxid_made_up_12ab', 'msg', 'file')
  for (let month = 0; month < months; month++) {
    const folder = join(files, `${String(2018 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`)
    await mkdir(folder, { recursive: true })
    for (let from = 0; from < filesAMonth; from += 100) {
      const some = Array.from({ length: Math.min(100, filesAMonth - from) }, (_, i) => from + i)
      await Promise.all(some.map((i) => writeFile(join(folder, `${String(i)}.csv`), 'x')))
    }
  }
}

async function cost(how: string, home: string, name: string, print: (line: string) => void): Promise<void> {
  const script = join(import.meta.dirname, 'watch-once.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, how, home])
  const figures = Object.entries(JSON.parse(stdout) as Record<string, number>)
  print(`${name.padEnd(32)}${figures.map(([key, value]) => `${key} ${String(value)}`).join(', ')}`)
}

/** From the moment a file is complete to its being handed on, one file at a time. */
async function latency(home: string, print: (line: string) => void): Promise<void> {
  const [folder, beside] = [join(home, 'own'), join(home, 'beside')]
  await mkdir(folder)
  await mkdir(beside)
  let arrived: (file: SightedFile) => void = () => undefined
  const watcher = createWatcher({
    home: knownFoldersIn(home),
    channels: new Set(['own-folder'] as const),
    ownFolders: [folder],
    only: true,
    clock: { now: () => Date.now() },
    onFile: (file) => {
      arrived(file)
    },
    onFolderChange: () => undefined,
  })
  await watcher.start()
  for (const format of ['xlsx', 'csv'] as const) {
    const times: number[] = []
    for (let seed = 0; seed < 30; seed++) {
      const name = `${String(seed)}.${format}`
      await writeDailyReport(join(beside, name), { rows: 300, seed, format })
      const handedOn = new Promise<SightedFile>((resolve) => (arrived = resolve))
      const completeMs = performance.now()
      await rename(join(beside, name), join(folder, name))
      await handedOn
      times.push(performance.now() - completeMs)
    }
    times.sort((a, b) => a - b)
    print(
      `complete to handed on, 300 rows, ${format}: median ${(times[15] ?? 0).toFixed(1)} ms, worst ${(times[29] ?? 0).toFixed(1)} ms`,
    )
  }
  await watcher.close()
}
