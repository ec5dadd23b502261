import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { openKeyring, plainSealer } from '../../main/keys/keyring.ts'
import { openRecords } from '../../main/record/open-records.ts'
import { inTransaction } from '../../main/sqlite/in-transaction.ts'
import { openDisplay } from '../../scripts/electron-runtime/display.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { deploySetUpCode, setUpAdministrator } from '../support/tray/administrator.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { startTrayApp, type Place, type TrayApp } from '../support/tray/tray-app.ts'
import { madeUpJudged } from '../unit/record/made-up-events.ts'
import type { BenchSection } from './bench-section.ts'
import { median } from './median-times.ts'
import { treePss } from './process-tree.ts'

const events = 100_000
const cards = 7
const openings = 5
const pages = 20
const cycles = 20
/** For renderers to end, and memory to be given back. */
const settleMs = 2500

/** What a clerk and an administrator wait for, on the real app. */
export const section: BenchSection = {
  name: 'windows: the card, the settings window and its table, and what stays when they are closed',
  async run(print) {
    const display = await openDisplay()
    Object.assign(process.env, display.env)
    try {
      const tray = await startTrayApp({ prepare: prepareHome })
      try {
        await card(tray, print)
        await settings(tray, print)
        await table(tray, print)
        await memory(tray, print)
      } finally {
        await tray.close()
      }
    } finally {
      await display.close()
    }
  },
}

async function prepareHome(place: Place): Promise<void> {
  await deploySetUpCode(place)
  const { chainKey, pathKey } = openKeyring(place.home, plainSealer)
  const clock = { now: () => Date.now() }
  const opening = openRecords(place.home, { clock, chainKey, pathKey, generation: '1' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  const { records } = opening
  inTransaction(records.db, () => {
    for (let n = 1; n <= events; n++) records.recorder.record(madeUpJudged(n))
  })
  records.recorder.skipCaseNumbers(events)
  records.close()
}

/** From the verdict to the card's window being shown, painted; no window is open before. */
async function card(tray: TrayApp, print: (line: string) => void): Promise<void> {
  const times: number[] = []
  for (let n = 0; n <= cards; n++) {
    const shown = shownAt(tray.app, 'card')
    await wait(200)
    const hidden = join(tray.place.root, 'next.xlsx')
    await writeDailyReport(hidden, { rows: 12, seed: 100 + n, format: 'xlsx' })
    await rename(hidden, join(tray.place.wechat, `${String(n)}.xlsx`))
    const shownMs = await shown
    const judged = eventsOf(tray.place, 'file-judged').at(-1)
    // The first one is not counted: the page's code was never read from disk before.
    if (n > 0 && judged !== undefined) times.push(shownMs - judged.timeMs)
    await closeAll(tray)
  }
  print(`card                  visible ${ms(median(times))} after the verdict, slowest ${ms(Math.max(...times))}`)
}

async function settings(tray: TrayApp, print: (line: string) => void): Promise<void> {
  const times: number[] = []
  for (let n = 0; n < openings; n++) {
    const shown = shownAt(tray.app, 'settings')
    await wait(200)
    const askedMs = await ask(tray)
    times.push((await shown) - askedMs)
    await closeAll(tray)
  }
  print(`settings              usable ${ms(median(times))} after being asked for, slowest ${ms(Math.max(...times))}`)
}

/** From the click to the next page's rows being painted. */
async function table(tray: TrayApp, print: (line: string) => void): Promise<void> {
  await ask(tray)
  const page = await tray.page('settings')
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '事件' }).click()
  await page.locator('tr.ant-table-row').first().waitFor()
  const older = page.getByRole('button', { name: '更早' })
  const [asked, painted]: [number[], number[]] = [[], []]
  for (let n = 0; n < pages; n++) {
    painted.push(await timeOfPage(page, await older.evaluate((button) => button.textContent)))
    asked.push(await timeOfAnswer(page, events - n * 50))
  }
  print(
    `event table           ${String(events)} events, 50 a page: painted in ${ms(median(painted))}, slowest ${ms(Math.max(...painted))}`,
  )
  print(`                      of which main's answer ${ms(median(asked))}`)
  await closeAll(tray)
}

async function memory(tray: TrayApp, print: (line: string) => void): Promise<void> {
  const pid = tray.app.process().pid
  if (pid === undefined) throw new Error('the app has no process')
  const cycle = async (): Promise<void> => {
    await ask(tray)
    await tray.page('settings')
    await closeAll(tray)
  }
  await cycle()
  await wait(settleMs)
  const first = treePss(pid).megabytes
  for (let n = 0; n < cycles; n++) await cycle()
  await wait(settleMs)
  const last = treePss(pid).megabytes
  print(`after closing         ${String(await tray.renderers())} renderers, ${first.toFixed(0)} MB`)
  print(
    `after ${String(cycles)} more         ${String(await tray.renderers())} renderers, ${last.toFixed(0)} MB (${(last / first).toFixed(2)} times)`,
  )
}

/** When the next window of this page has painted its heading and is visible, milliseconds since 1970. */
function shownAt(app: ElectronApplication, name: 'card' | 'settings'): Promise<number> {
  return app.evaluate(
    ({ app: running }, wanted) =>
      new Promise<number>((resolve) => {
        running.once('browser-window-created', (_event, window) => {
          window.webContents.once('did-finish-load', () => {
            if (!window.webContents.getURL().includes(wanted)) return
            const painted = `new Promise((resolve) => {
              const look = () => document.querySelector('h1') === null
                ? requestAnimationFrame(look) : requestAnimationFrame(() => resolve(true))
              look()
            })`
            void window.webContents.executeJavaScript(painted).then(() => {
              const done = (): void => {
                resolve(Date.now())
              }
              if (window.isVisible()) done()
              else window.once('show', done)
            })
          })
        })
      }),
    name,
  )
}

/** As a second start of the program does; answers when. */
function ask(tray: TrayApp): Promise<number> {
  return tray.app.evaluate(({ app }) => {
    app.emit('second-instance')
    return Date.now()
  })
}

async function closeAll(tray: TrayApp): Promise<void> {
  await tray.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close()
  })
  while ((await tray.renderers()) > 0) await wait(50)
}

function timeOfPage(page: Page, button: string | null): Promise<number> {
  return page.evaluate(async (words) => {
    const first = (): string | null => document.querySelector('tr.ant-table-row')?.getAttribute('data-row-key') ?? null
    const before = first()
    const older = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)
    const startMs = performance.now()
    older?.click()
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (first() !== before && first() !== null)
          requestAnimationFrame(() => {
            resolve()
          })
        else requestAnimationFrame(look)
      }
      look()
    })
    return performance.now() - startMs
  }, button)
}

function timeOfAnswer(page: Page, before: number): Promise<number> {
  return page.evaluate(async (from) => {
    const filter = { caseNumber: null, name: null, channel: null, verdict: null, group: null, fromMs: null, toMs: null }
    const startMs = performance.now()
    await window.swaddle.call('records.search', { filter, before: from, limit: 50 })
    return performance.now() - startMs
  }, before)
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}
