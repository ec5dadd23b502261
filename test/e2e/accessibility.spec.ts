import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { deploySetUpCode, setUpAdministrator } from '../support/tray/administrator.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.afterEach(async () => {
  await tray.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`card and status have no serious finding of axe, ${theme}`, async () => {
    tray = await startTrayApp({ preferences: { language: 'system', theme } })
    await writeDailyReport(join(tray.place.wechat, '日报.xlsx'), { rows: 12, seed: 5, format: 'xlsx' })
    const card = await tray.page('card')
    expect(await seriousFindings(card)).toEqual([])
    await card.locator('.card-more').click()
    expect(await seriousFindings(card)).toEqual([])
    await card.getByRole('button', { name: '工作需要' }).click()
    expect(await seriousFindings(card)).toEqual([])
    await card.keyboard.press('Escape')
    await card.getByRole('button', { name: '知道了' }).click()
    await tray.startAgain()
    expect(await seriousFindings(await tray.page('settings'))).toEqual([])
  })
}

test('sign-in and every page of the administrator have no serious finding of axe', async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  await writeDailyReport(join(tray.place.downloads, '日报.xlsx'), { rows: 12, seed: 5, format: 'xlsx' })
  await tray.startAgain()
  const page = await tray.page('settings')
  await page.getByRole('link', { name: '管理员登录' }).click()
  expect(await seriousFindings(page)).toEqual([])
  await setUpAdministrator(page)
  for (const link of await page.locator('.frame-who + ul a').all()) {
    await link.click()
    await page.locator('.page h1').waitFor()
    expect(await seriousFindings(page), await link.innerText()).toEqual([])
  }
})

test('a window that is too small for a table folds its rows, keeps them a table, and loses nothing sideways', async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  await writeDailyReport(join(tray.place.wechat, '日报.xlsx'), { rows: 60, seed: 5, format: 'xlsx' })
  await tray.startAgain()
  const page = await tray.page('settings')
  await page.getByRole('link', { name: '管理员登录' }).click()
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '事件' }).click()
  const table = page.getByRole('table', { name: '事件' })
  const wide = await rolesWithin(page)
  await expect(table).not.toHaveClass(/data-folded/)
  // 1366 by 768 at 150 %, and the smallest that the window may become.
  for (const size of [
    { width: 910, height: 512 },
    { width: 720, height: 400 },
  ]) {
    await tray.app.evaluate(({ BrowserWindow }, { width, height }) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height)
    }, size)
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(size.width)
    for (const link of await page.locator('.frame-who + ul a').all()) {
      await link.click()
      await page.locator('.page h1').waitFor()
      const main = page.locator('.frame-main')
      expect(await main.evaluate((each) => each.scrollWidth - each.clientWidth), await link.innerText()).toBe(0)
    }
    await page.getByRole('link', { name: '事件' }).click()
    await expect(table).toHaveClass(/data-folded/)
    expect(await rolesWithin(page)).toEqual(wide)
    expect(await seriousFindings(page)).toEqual([])
  }
})

/** The roles that Chromium itself tells a reader of the screen, of tables and what is in them, and how often. */
async function rolesWithin(page: Page): Promise<Readonly<Record<string, number>>> {
  await page.getByRole('row').nth(1).waitFor()
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const roles = nodes.map(({ role }) => String(role?.value))
  return Object.fromEntries(
    ['table', 'row', 'columnheader', 'cell'].map((role) => [role, roles.filter((each) => each === role).length]),
  )
}
