import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { TrayApp } from '../../support/tray/tray-app.ts'

/** One window, as main saw it: milliseconds since 1970. */
interface WindowMark {
  readonly createdMs: number
  shownMs: number | null
}

declare global {
  // Main of the app under measure keeps its notes here; each is fetched by a short question, because a question that
  // waits inside main may be lost to its garbage collector.
  var windowMarks: WindowMark[]
}

const askEveryMs = 25
const patienceMs = 20_000

/** Has main note when windows are made and shown. Once for each app. */
export async function noteWindows({ app }: TrayApp): Promise<void> {
  await app.evaluate(({ app: running }) => {
    globalThis.windowMarks = []
    running.on('browser-window-created', (_event, window) => {
      const mark: WindowMark = { createdMs: Date.now(), shownMs: null }
      globalThis.windowMarks.push(mark)
      window.once('show', () => {
        mark.shownMs = Date.now()
      })
    })
  })
}

/** When the last window was to be seen: shown, and its page's largest content painted. */
export async function seenMs(tray: TrayApp, name: 'card' | 'settings'): Promise<number> {
  const page = await tray.page(name)
  const painted = await paintedMs(page)
  return Math.max(await shownMs(tray), painted)
}

async function shownMs({ app }: TrayApp): Promise<number> {
  for (let waited = 0; waited < patienceMs; waited += askEveryMs) {
    const shown = await app.evaluate(() => globalThis.windowMarks.at(-1)?.shownMs ?? null)
    if (shown !== null) return shown
    await wait(askEveryMs)
  }
  throw new Error('the window was not shown')
}

/** Chromium's own notes. Waits a moment for what is painted late. */
function paintedMs(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let lastMs = 0
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) lastMs = Math.max(lastMs, startTime)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
        setTimeout(() => {
          resolve(performance.timeOrigin + lastMs)
        }, 300)
      }),
  )
}

/** Closes every window, those that waited behind it too, and waits until no renderer is left. */
export async function closeWindows(tray: TrayApp): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += askEveryMs) {
    await tray.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close()
    })
    if ((await tray.renderers()) === 0) return
    await wait(askEveryMs)
  }
  throw new Error('a renderer stays')
}

/** As a second start of the program asks for it; answers when. */
export function askForSettings({ app }: TrayApp): Promise<number> {
  return app.evaluate(({ app: running }) => {
    const askedMs = Date.now()
    running.emit('second-instance')
    return askedMs
  })
}
