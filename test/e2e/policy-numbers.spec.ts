import { expect, test, type Page } from '@playwright/test'
import { openAdministratorWindow } from '../support/tray/administrator-window.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import type { TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.describe.configure({ timeout: 120_000 })

test.afterEach(async () => {
  await tray.close()
})

async function open(link: string): Promise<Page> {
  const opened = await openAdministratorWindow()
  tray = opened.tray
  const { page } = opened
  await page.getByRole('link', { name: link }).click()
  return page
}

test('a number of the policy beyond its bounds stays as it was typed, and is told with its field and its bound', async () => {
  const page = await open('策略')
  const wechat = page.getByRole('row', { name: /^微信/ })
  const warn = wechat.getByLabel('提醒，从几人起')
  const quarantine = wechat.getByLabel('暂存，从几人起')
  await warn.fill('0')
  await quarantine.fill('2000000')
  await page.getByText('检查的上限').click()
  const memory = page.getByLabel('检查程序内存最大')
  await memory.fill('8')
  const columns = page.getByLabel('列数最多')
  await columns.fill('1.5')
  await columns.press('Tab')
  for (const [field, typed] of [
    [warn, '0'],
    [quarantine, '2000000'],
    [memory, '8'],
    [columns, '1.5'],
  ] as const) {
    await expect(field).toHaveValue(typed)
  }

  await page.getByRole('button', { name: '查看影响并保存' }).click()
  const told = page.getByRole('alert')
  await expect(told).toContainText('微信 提醒，从几人起 太小，最小是 1。')
  await expect(told).toContainText('微信 暂存，从几人起 太大，最大是 1000000。')
  await expect(told).toContainText('检查程序内存最大 太小，最小是 64 MB。')
  await expect(told).toContainText('列数最多 请填一个整数。')
  await expect(wechat.getByText('太小，最小是 1。')).toBeVisible()
  await expect(memory).toHaveAccessibleDescription('太小，最小是 64 MB。')
  await expect(memory).toHaveAttribute('aria-invalid', 'true')
  expect(await seriousFindings(page)).toEqual([])

  await warn.fill('1')
  await quarantine.fill('60')
  await memory.fill('512')
  await columns.fill('300')
  await expect(told).toHaveCount(0)
})

test('one of several levels is told by its own name', async () => {
  const page = await open('策略')
  const wechat = page.getByRole('row', { name: /^微信/ })
  await wechat.getByRole('button', { name: '按程度分别设定' }).nth(1).click()
  await wechat.getByLabel('提醒，从几人起 有联系方式').fill('0')
  await page.getByRole('button', { name: '查看影响并保存' }).click()
  await expect(page.getByRole('alert')).toContainText('微信 提醒，从几人起 有联系方式 太小，最小是 1。')
  await expect(wechat.getByText('太小，最小是 1。')).toBeVisible()
})

test('a number of a route is told beside its field as soon as that is left', async () => {
  const page = await open('登记通道')
  await page.getByRole('button', { name: '登记新通道' }).click()
  const people = page.getByRole('dialog').getByLabel('每天最多人数')
  await people.fill('2000000')
  await people.press('Tab')
  await expect(people).toHaveValue('2000000')
  await expect(people).toHaveAttribute('aria-invalid', 'true')
  await expect(people).toHaveAccessibleDescription('请填 1 到 1000000 的整数，或留空表示不限。')
  await expect(page.locator('.problem', { hasText: '请填 1 到 1000000' })).toBeVisible()
})
