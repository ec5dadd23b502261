import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { openAdministratorWindow } from '../support/tray/administrator-window.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import type { TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.describe.configure({ timeout: 120_000 })

test.afterEach(async () => {
  await tray.close()
})

test('a dialog begins at its field, and leads back to what opened it', async () => {
  const opened = await openAdministratorWindow({ policy: { cumulative: [{ window: 'day', people: 20 }] } })
  tray = opened.tray
  const { page } = opened
  // What is counted when a page is opened must not be counted before there is something to count.
  await expect(page.getByRole('heading', { name: '事件' })).toBeVisible()
  await writeDailyReport(join(tray.place.wechat, '日报.xlsx'), { rows: 60, seed: 5, format: 'xlsx' })
  await expect.poll(() => eventsOf(tray.place, 'limit-crossed').length, { timeout: 30_000 }).toBe(1)
  for (const [link, opener, field] of [
    ['概览', '结束', '说明'],
    ['隔离区', '取回', '说明（会记录）'],
    ['登记通道', '登记新通道', '名称'],
    ['审计', '整改报告', '开始日期'],
  ] as const) {
    await page.getByRole('link', { name: link }).click()
    const button = page.getByRole('button', { name: opener, exact: true }).first()
    await button.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel(field, { exact: true }), link).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(button, link).toBeFocused()
  }

  await page.getByRole('link', { name: '策略' }).click()
  await page.getByRole('row', { name: /^微信/ }).getByLabel('暂存，从几人起').fill('10')
  const save = page.getByRole('button', { name: '查看影响并保存' })
  await save.press('Enter')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(save).toBeFocused()
})

test('a case leads back to its number, and a question to the link that asked it', async () => {
  const opened = await openAdministratorWindow()
  tray = opened.tray
  const { page } = opened
  await writeDailyReport(join(tray.place.wechat, '日报.xlsx'), { rows: 60, seed: 5, format: 'xlsx' })
  const number = page.getByRole('button', { name: /^0000/ }).first()
  await number.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(number).toBeFocused()

  await page.getByRole('link', { name: '账号' }).click()
  await page.getByLabel('账号名称').fill('looker')
  const link = page.getByRole('link', { name: '事件' })
  await link.press('Enter')
  await expect(page.getByRole('button', { name: '留在这里' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(link).toBeFocused()
})
