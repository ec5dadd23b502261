import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { administrator, deploySetUpCode, setUpAdministrator, signIn } from '../support/tray/administrator.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { takeOverWithoutKeys } from '../support/tray/lost-keys.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let started: TrayApp[] = []

test.afterEach(async () => {
  for (const tray of started) await tray.close()
  started = []
})

async function settingsOf(tray: TrayApp): Promise<Page> {
  await tray.startAgain()
  return tray.page('settings')
}

test('keys that cannot be opened are recovered by the recovery code, and a quarantined file comes back', async () => {
  const first = await startTrayApp({ prepare: deploySetUpCode })
  started.push(first)
  const code = await setUpAdministrator(await settingsOf(first))
  const report = join(first.place.wechat, '日报.xlsx')
  const beside = join(first.place.root, 'report.part')
  await writeDailyReport(beside, { rows: 60, seed: 5, format: 'xlsx' })
  const original = await readFile(beside)
  await rename(beside, report)
  await first.page('card')
  await first.app.close()

  const second = await startTrayApp({
    untilWatching: false,
    prepare: takeOverWithoutKeys(first.place),
  })
  started.push(second)
  const page = await settingsOf(second)
  await expect(page.getByText('本机密钥打不开')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  const typed = page.getByLabel('恢复码')
  await expect(typed).toBeFocused()
  await typed.fill('AAAA-AAAA-AAAA-AAAA-AAAA-AAAA')
  await typed.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('恢复码不对，或者不是最新的一份。')
  await typed.fill(code.toLowerCase())
  await page.getByRole('button', { name: '找回并启动' }).click()
  await expect(page.getByText('本机密钥打不开')).toBeHidden()
  await expect(typed).toBeHidden()
  expect(await page.evaluate(() => window.swaddle.call('keys.recover', { code: 'AAAA' }))).toEqual({
    kind: 'refused',
    why: 'not-ready',
  })

  await signIn(page, administrator.name, administrator.password)
  await page.getByRole('link', { name: '隔离区' }).click()
  await page.getByRole('button', { name: '取回' }).click()
  await page.getByRole('dialog').getByLabel('说明（会记录）').fill('医院来电')
  await page.getByRole('dialog').getByRole('button', { name: '同意取回' }).click()
  await expect.poll(() => readFile(report).catch(() => null)).toEqual(original)
  expect(eventsOf(second.place, 'administrator-acted').map(({ act }) => act)).toContain('keys-recovered')
})
