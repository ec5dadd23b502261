import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.describe.configure({ timeout: 90_000 })

test.afterEach(async () => {
  await tray.close()
})

test('a page that was open past midnight gives yesterday its day', async () => {
  tray = await startTrayApp()
  await tray.startAgain()
  const page = await tray.page('settings')
  await writeDailyReport(join(tray.place.downloads, '名单.xlsx'), { rows: 10, seed: 3, format: 'xlsx' })
  const time = page.locator('.row', { hasText: '10 位母婴' }).locator('time')
  await expect(time).toHaveText(/^\d\d:\d\d$/)
  await page.evaluate((dayMs) => {
    const Before = Date
    const later = class extends Before {
      constructor(...given: unknown[]) {
        if (given.length === 0) super(Before.now() + dayMs)
        else super(given[0] as number)
      }
    }
    Object.assign(globalThis, { Date: later })
  }, 86_400_000)
  await expect(time).toHaveText(/^\d+\/\d+ \d\d:\d\d$/, { timeout: 45_000 })
})
