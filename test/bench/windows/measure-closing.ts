import { setTimeout as wait } from 'node:timers/promises'
import { renderersBelow, treePss } from '../process-tree.ts'
import type { NotedApp } from './noted-app.ts'

const cycles = 20
/** For processes to end, and for memory to be given back. */
const settleMs = 5000

/** What stays of windows once they are closed: the card and the settings, opened and closed over and over. */
export async function measureClosing(app: NotedApp, print: (line: string) => void): Promise<void> {
  await cycle(app)
  const first = await level(app)
  print(`after the first closing   ${told(app, first)}`)
  for (let n = 1; n <= cycles; n++) {
    await cycle(app)
    if (n % (cycles / 2) !== 0) continue
    const now = await level(app)
    print(`after ${String(n)} more             ${told(app, now)}, ${(now / first).toFixed(2)} times`)
  }
}

async function cycle(app: NotedApp): Promise<void> {
  await app.card()
  await app.settings()
}

async function level({ pid }: NotedApp): Promise<number> {
  await wait(settleMs)
  return treePss(pid).megabytes
}

function told({ pid }: NotedApp, megabytes: number): string {
  return `${megabytes.toFixed(0)} MB, ${String(renderersBelow(pid))} renderers`
}
