import type { Page } from '@playwright/test'
import { everything, type EventFilter } from '../../../shared/ipc/event-filter.ts'
import { setUpAdministrator } from '../../support/tray/administrator.ts'
import type { TrayApp } from '../../support/tray/tray-app.ts'
import { median } from '../median-times.ts'

const rounds = 9
const rowsOfPage = 50

/** Pages of the table of events, asked of main as the window does, and painted; and the overview of a year. */
export async function measureTable(tray: TrayApp, events: number, print: (line: string) => void): Promise<void> {
  await tray.startAgain()
  const page = await tray.page('settings')
  await setUpAdministrator(page)
  const middle = Math.floor(events / 2)
  const kinds: readonly [name: string, filter: Partial<EventFilter>, before: number | null][] = [
    ['first page', {}, null],
    ['deep page', {}, middle],
    ['last page', {}, rowsOfPage + 1],
    ['of one verdict', { verdict: 'quarantine' }, null],
    ['of one channel, deep', { channel: 'netdisk' }, middle],
    ['channel and verdict', { channel: 'netdisk', verdict: 'quarantine' }, null],
    ['acts of people', { group: 'people' }, null],
    ['of files, deep', { group: 'files' }, middle],
    ['answers (few)', { group: 'answers' }, null],
    ['of one old day', { fromMs: Date.now() - 301 * 86_400_000, toMs: Date.now() - 300 * 86_400_000 }, null],
    ['of a channel never seen', { channel: 'feishu' }, null],
    ['of a day without any', { fromMs: 0, toMs: 86_400_000 }, null],
    ['of most of the year', { fromMs: Date.now() - 300 * 86_400_000, toMs: Date.now() }, null],
    ['by name, one in 1,000', { name: '秋' }, null],
    ['by name, none', { name: 'nothing is called this' }, null],
    ['by case number', { caseNumber: '000123' }, null],
  ]
  for (const [name, filter, before] of kinds) {
    const { ms, rows } = await timeOfAnswer(page, { ...everything, ...filter }, before)
    print(`events, ${name.padEnd(22)} ${ms.toFixed(1)} ms, ${String(rows)} rows`)
  }
  print(`the next page, clicked and painted: ${(await timeOfClicks(page)).toFixed(0)} ms`)
  for (const period of ['day', '30-days', 'year'] as const) {
    print(`overview of ${period.padEnd(18)} ${(await timeOfOverview(page, period)).toFixed(0)} ms`)
  }
}

async function timeOfAnswer(page: Page, filter: EventFilter, before: number | null) {
  const answers = await page.evaluate(
    async ({ input, times }) => {
      const taken = []
      for (let n = 0; n < times; n++) {
        const begun = performance.now()
        const answer = await window.swaddle.call('records.search', input)
        const rows = answer.kind === 'answered' ? answer.value.events.length : -1
        taken.push({ ms: performance.now() - begun, rows })
      }
      return taken
    },
    { input: { filter, before, limit: rowsOfPage }, times: rounds },
  )
  return { ms: median(answers.map(({ ms }) => ms)), rows: answers[0]?.rows ?? -1 }
}

/** From the click on "older" to the frame in which the next rows stand. */
async function timeOfClicks(page: Page): Promise<number> {
  await page.locator('a[href="#events"]').click()
  await page.locator('.data tbody tr').first().waitFor()
  // No function within may have a name: what the compiler adds to keep it does not exist in the page.
  const times = await page.evaluate(async (count) => {
    const taken = []
    const rows = document.getElementsByTagName('tbody')[0]?.rows ?? []
    for (let n = 0; n < count; n++) {
      const before = rows[0]?.getAttribute('data-id')
      const begun = performance.now()
      document.querySelector<HTMLButtonElement>('.pager button:last-child')?.click()
      while (rows.length === 0 || rows[0]?.getAttribute('data-id') === before) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      await new Promise((resolve) => requestAnimationFrame(resolve))
      taken.push(performance.now() - begun)
    }
    return taken
  }, rounds)
  return median(times)
}

async function timeOfOverview(page: Page, period: 'day' | '30-days' | 'year'): Promise<number> {
  const times = await page.evaluate(async (wanted) => {
    const taken = []
    for (let n = 0; n < 3; n++) {
      const begun = performance.now()
      await window.swaddle.call('overview.read', { period: wanted })
      taken.push(performance.now() - begun)
    }
    return taken
  }, period)
  return median(times)
}
