import { join } from 'node:path'
import { expect, test } from '@playwright/test'
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
