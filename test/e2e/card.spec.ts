import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.afterEach(async () => {
  await tray.close()
})

/** The page goes away under the key: Playwright takes that for a failed press. */
async function pressToClose(page: Page, key: string): Promise<void> {
  const closed = page.waitForEvent('close')
  await page.keyboard.press(key).catch(() => undefined)
  await closed
}

test('a report of many dropped into WeChat is set aside, explained and recorded', async () => {
  tray = await startTrayApp({ policy: { clerk: { contact: '信息科 8021' } } })
  const path = join(tray.place.wechat, '日报.xlsx')
  await writeDailyReport(path, { rows: 86, seed: 7, format: 'xlsx' })

  const card = await tray.page('card')
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('文件已暂存，没有删除')
  await expect(card.locator('.card-count')).toHaveText('86')
  await expect(card.locator('.card-story')).toContainText('如果此前已发出，暂存无法收回。')
  await expect(card.locator('.card-story')).toContainText('审批人：信息科 8021')
  expect(existsSync(path)).toBe(false)
  expect(readdirSync(tray.place.wechat)).toEqual([expect.stringContaining('襁褓暂存')])
  await expect.poll(() => tray.renderers()).toBe(1)

  await card.getByRole('button', { name: '知道了' }).click()
  await expect.poll(() => tray.renderers()).toBe(0)
  const judged = eventsOf(tray.place, 'file-judged')
  expect(judged).toMatchObject([{ verdict: 'quarantine', action: { kind: 'quarantined' } }])
  expect(eventsOf(tray.place, 'card-answered')).toMatchObject([
    { answer: 'acknowledged', caseNumber: judged[0]?.caseNumber },
  ])
})

test('a small report warns, leaves the file, and takes a reason by keyboard alone', async () => {
  tray = await startTrayApp()
  const path = join(tray.place.wechat, '交接.xlsx')
  await writeDailyReport(path, { rows: 12, seed: 8, format: 'xlsx' })

  const card = await tray.page('card')
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('请再看一眼')
  await expect(card.locator('.card-story')).toContainText('可能是收到的，也可能已发出')
  await expect(card.getByRole('button', { name: '知道了' })).toBeFocused()
  await card.keyboard.press('Tab')
  await expect(card.getByRole('button', { name: '做脱敏副本' })).toBeFocused()
  await card.keyboard.press('Tab')
  await card.keyboard.press('Enter')
  await expect(card.getByRole('textbox')).toBeFocused()
  await expect(card.getByRole('button', { name: '记录并关闭' })).toBeDisabled()
  await card.keyboard.press('Shift+Tab')
  await card.keyboard.press('Space')
  await card.getByRole('textbox').focus()
  await pressToClose(card, 'Enter')

  await expect.poll(() => tray.renderers()).toBe(0)
  expect(existsSync(path)).toBe(true)
  expect(eventsOf(tray.place, 'card-answered')).toMatchObject([{ answer: 'work-needed', note: '上级或医院要求' }])
})

test('many files at once make one card, and its evidence shows no plain name', async () => {
  tray = await startTrayApp()
  for (let n = 0; n < 5; n++) {
    await writeDailyReport(join(tray.place.wechat, `第${String(n)}院.xlsx`), { rows: 10, seed: 20 + n, format: 'xlsx' })
  }
  const card = await tray.page('card')
  await expect(card.locator('.card-lead')).toContainText('5个文件', { timeout: 30_000 })
  await card.locator('.card-more').click()
  await expect(card.locator('.card-evidence section')).toHaveCount(5)
  await expect(card.locator('.card-evidence')).toContainText('＊')
  await card.keyboard.press('Escape')
  await expect.poll(() => eventsOf(tray.place, 'card-answered').length).toBe(5)
  expect(eventsOf(tray.place, 'card-answered').map(({ answer }) => answer)).toEqual(Array(5).fill('no-answer'))
})

test('a card whose page crashed comes back', async () => {
  tray = await startTrayApp()
  await writeDailyReport(join(tray.place.wechat, '日报.xlsx'), { rows: 12, seed: 9, format: 'xlsx' })
  const card = await tray.page('card')
  const crashed = card.waitForEvent('crash')
  await tray.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  await crashed
  // The page that crashed may be listed for a moment beside the new one.
  const others = (): Page[] => tray.app.windows().filter((page) => page !== card && page.url().includes('card'))
  await expect.poll(() => others().length).toBe(1)
  const [again] = others()
  if (again === undefined) throw new Error('the new card went away')
  await expect.poll(() => tray.renderers()).toBe(1)
  await again.getByRole('button', { name: '知道了' }).click()
  await expect.poll(() => eventsOf(tray.place, 'card-answered').length).toBe(1)
})

test('simulation records and shows nothing', async () => {
  tray = await startTrayApp({ policy: { mode: 'simulation' } })
  const path = join(tray.place.wechat, '日报.xlsx')
  await writeDailyReport(path, { rows: 86, seed: 7, format: 'xlsx' })
  await expect.poll(() => eventsOf(tray.place, 'file-judged').length).toBe(1)
  expect(eventsOf(tray.place, 'file-judged')).toMatchObject([{ verdict: 'quarantine', simulated: true }])
  expect(existsSync(path)).toBe(true)
  expect(await tray.renderers()).toBe(0)
})
