import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.describe.configure({ timeout: 120_000 })

test.afterEach(async () => {
  await tray.close()
})

async function report(folder: 'wechat' | 'downloads', name: string, rows: number, seed: number): Promise<void> {
  const before = eventsOf(tray.place, 'file-judged').length
  await writeDailyReport(join(tray.place[folder], name), { rows, seed, format: 'xlsx' })
  await expect.poll(() => eventsOf(tray.place, 'file-judged').length, { timeout: 30_000 }).toBe(before + 1)
}

/** Two cards that wait, one behind the other. */
async function twoCards(): Promise<Page> {
  tray = await startTrayApp()
  await report('wechat', '日报1.xlsx', 12, 1)
  await report('downloads', '日报2.xlsx', 86, 2)
  const card = await tray.page('card')
  await expect(card.getByText('后面还有 1 条提醒')).toBeVisible()
  return card
}

const answered = (): number => eventsOf(tray.place, 'card-answered').length

test('what the clerk began with one file is for that file, whatever joins meanwhile', async () => {
  tray = await startTrayApp()
  await report('wechat', '日报1.xlsx', 12, 1)
  const card = await tray.page('card')
  await card.getByRole('button', { name: '做脱敏副本' }).click()
  await report('wechat', '日报2.xlsx', 14, 2)
  await expect(card.locator('.card-lead')).toContainText('日报1.xlsx')
  await card.getByRole('button', { name: /^脱敏版/ }).click()
  await expect(card.getByRole('status')).toContainText('已做好', { timeout: 60_000 })
  const [first, second] = eventsOf(tray.place, 'file-judged').map(({ caseNumber }) => caseNumber)
  expect(eventsOf(tray.place, 'safe-copy-made')).toMatchObject([{ caseNumber: first }])
  await card.getByRole('button', { name: '完成' }).click()
  await expect(card.locator('.card-lead')).toContainText('日报2.xlsx')
  expect(eventsOf(tray.place, 'card-answered')).toMatchObject([{ caseNumber: first }])
  await card.keyboard.press('Escape').catch(() => undefined)
  await expect.poll(answered).toBe(2)
  expect(eventsOf(tray.place, 'card-answered')[1]).toMatchObject({ caseNumber: second })
})

test('the second half of a double click does not answer the card behind', async () => {
  const card = await twoCards()
  await card.evaluate(() => {
    const lead = (): string => document.querySelector('.card-lead')?.textContent ?? ''
    const first = lead()
    const observer = new MutationObserver(() => {
      if (lead() === first) return
      observer.disconnect()
      const button = document.querySelector('.card-button-first')
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }))
      document.title = 'clicked'
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await card.getByRole('button', { name: '知道了' }).click()
  await expect.poll(() => card.title()).toBe('clicked')
  await expect(card.locator('.card-lead')).toContainText('日报2.xlsx')
  await card.waitForTimeout(600)
  expect(answered()).toBe(1)
  await card
    .getByRole('button', { name: '知道了' })
    .click()
    .catch(() => undefined)
  await expect.poll(answered).toBe(2)
})

for (const key of ['Enter', 'Escape']) {
  test(`${key} that is held down answers one card`, async () => {
    const card = await twoCards()
    await expect(card.getByRole('button', { name: '知道了' })).toBeFocused()
    await card.keyboard.down(key)
    await expect(card.locator('.card-lead')).toContainText('日报2.xlsx')
    for (let n = 0; n < 3; n++) await card.keyboard.down(key)
    await card.waitForTimeout(300)
    expect(answered()).toBe(1)
    await card.keyboard.up(key)
    await card.keyboard.press(key).catch(() => undefined)
    await expect.poll(answered).toBe(2)
  })
}
