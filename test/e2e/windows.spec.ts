import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.afterEach(async () => {
  await tray.close()
})

test('idle is the tray alone; a second start shows the status of the first, and closing it leaves no renderer', async () => {
  tray = await startTrayApp()
  expect(await tray.renderers()).toBe(0)
  expect(tray.app.windows()).toEqual([])

  // The logon task, which starts what ended by an error a minute later, although it began again by itself.
  await tray.startAgain('--logon')
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(tray.app.windows()).toEqual([])

  await tray.startAgain()
  const status = await tray.page('settings')
  await expect(status.getByRole('heading', { level: 1 })).toHaveText('正在守护')
  await expect(status.getByText('微信', { exact: true })).toBeVisible()
  await tray.startAgain()
  expect(tray.app.windows()).toHaveLength(1)

  await status.close()
  await expect.poll(() => tray.renderers()).toBe(0)
})

test('the status page follows what is recorded', async () => {
  tray = await startTrayApp()
  await tray.startAgain()
  const status = await tray.page('settings')
  await writeDailyReport(join(tray.place.downloads, '名单.xlsx'), { rows: 10, seed: 3, format: 'xlsx' })
  await expect(status.getByText('10 位母婴')).toBeVisible()
  await expect(status.getByText('已记录')).toBeVisible()
})

test('a broken policy is told, and a spare one holds', async () => {
  tray = await startTrayApp({ policy: { chanels: {} } })
  await tray.startAgain()
  const status = await tray.page('settings')
  await expect(status.getByRole('heading', { level: 1 })).toHaveText('有事需要留意')
  await expect(status.getByText('策略文件有误')).toBeVisible()
})

test('keys that cannot be opened are told instead of a false protection', async () => {
  tray = await startTrayApp({
    untilWatching: false,
    prepare: ({ home }) => writeFile(join(home, 'keyring.json'), '{"broken":true}'),
  })
  await tray.startAgain()
  const status = await tray.page('settings')
  await expect(status.getByRole('heading', { level: 1 })).toHaveText('有事需要留意')
  await expect(status.getByText('本机密钥打不开')).toBeVisible()
})

test('windows speak the language of the preferences', async () => {
  tray = await startTrayApp({ preferences: { language: 'en', theme: 'dark' } })
  await tray.startAgain()
  const status = await tray.page('settings')
  await expect(status.getByRole('heading', { level: 1 })).toHaveText('Keeping watch')
  expect(await status.evaluate(() => window.matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  expect(await status.evaluate(() => navigator.language)).toBe('en-US')
})

test('fields of dates, which Chromium draws, are in the language of the windows, whatever the system speaks', async () => {
  tray = await startTrayApp({ preferences: { language: 'zh-TW', theme: 'light' } })
  await tray.startAgain()
  const status = await tray.page('settings')
  expect(await status.evaluate(() => navigator.language)).toBe('zh-TW')
})
