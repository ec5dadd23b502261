import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { harmOf, becomeReader, openAdministratorWindow } from '../support/tray/administrator-window.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { hostile } from '../support/tray/hostile.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import type { TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.describe.configure({ timeout: 180_000 })

test.afterEach(async () => {
  await tray.close()
})

const route = {
  id: 'hospital-daily',
  name: '医院日报',
  purpose: '向医院交接',
  recipient: '第一医院产科',
  channels: ['wechat'],
  maxLevel: 'identified',
  peoplePerDay: 100,
  expires: '2099-12-31',
  approver: '王主任',
}

async function saveChange(page: Page, note: string): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ hasText: '保存并生效' })
  await dialog.getByRole('textbox').fill(note)
  await dialog.getByRole('button', { name: '保存并生效' }).click()
  await expect(dialog).toHaveCount(0)
}

async function routesOf(): Promise<readonly { readonly id: string; readonly expires: string }[]> {
  const text = await readFile(join(tray.place.home, 'policy.json'), 'utf8')
  return (JSON.parse(text) as { readonly routes?: readonly { id: string; expires: string }[] }).routes ?? []
}

test('a route is registered, silences what fits, is ended, and comes back from the history in one click', async () => {
  const opened = await openAdministratorWindow()
  tray = opened.tray
  const { page } = opened
  await page.getByRole('link', { name: '登记通道' }).click()
  await expect(page.getByText('还没有登记通道。')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])

  await page.getByRole('button', { name: '登记新通道' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: '下一步' }).click()
  await expect(form.getByText('不能空着，请填写。')).toHaveCount(4)
  await expect(form.getByText('请至少选一个。')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  for (const [label, words] of [
    ['名称', '医院日报'],
    ['用途', '向医院交接'],
    ['接收方', '第一医院产科'],
    ['批准人', '王主任'],
    ['有效期到', '2020-01-01'],
    ['代号', 'hospital-daily'],
  ] as const) {
    await form.getByLabel(label, { exact: true }).fill(words)
  }
  await form.getByLabel('通道', { exact: true }).click()
  await page
    .locator('.ant-select-item-option')
    .filter({ hasText: /^微信$/ })
    .click()
  await page.keyboard.press('Escape')
  await form.getByLabel('最高程度').click()
  await page.locator('.ant-select-item-option').last().click()
  await form.getByRole('button', { name: '下一步' }).click()
  await expect(form.getByText('这一天已经过去，请选今天或以后。')).toBeVisible()
  await form.getByLabel('有效期到').fill('2099-12-31')
  await form.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByText('新登记：医院日报')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await saveChange(page, '主任批准')
  await expect(page.getByRole('row', { name: /医院日报.*2099-12-31/ })).toBeVisible()

  await writeDailyReport(join(tray.place.wechat, '日报.xlsx'), { rows: 12, seed: 4, format: 'xlsx' })
  await expect.poll(() => eventsOf(tray.place, 'file-judged').at(-1)?.verdict, { timeout: 30_000 }).toBe('record')
  await expect(page.getByText('今天已用 12 人次')).toBeVisible()

  await page.getByRole('button', { name: '终止' }).click()
  await expect(page.getByText(/终止：医院日报，最后一天/)).toBeVisible()
  await saveChange(page, '合作结束')
  await expect(page.getByText('已到期')).toBeVisible()
  await page.getByRole('button', { name: '套用这一版' }).last().click()
  await saveChange(page, '点错了')
  await expect(page.getByText('已到期')).toHaveCount(0)
  expect(await routesOf()).toMatchObject([{ id: 'hospital-daily', expires: '2099-12-31' }])
})

test('a reader sees routes, expired ones marked, and may not change them; hostile words are text', async () => {
  const names = [hostile.markup, hostile.rightToLeft, hostile.long.slice(0, 200)]
  const routes = names.map((name, at) => ({ ...route, id: `r-${String(at)}`, name, recipient: name }))
  const opened = await openAdministratorWindow({
    policy: { routes: [...routes, { ...route, expires: '2020-01-01' }] },
  })
  tray = opened.tray
  const { page } = opened
  await becomeReader(page)
  await page.getByRole('link', { name: '登记通道' }).click()
  await expect(page.getByRole('row', { name: /医院日报/ })).toContainText('已到期')
  await expect(page.getByText('您的账号没有这项权限。')).toBeVisible()
  await expect(page.getByRole('button', { name: '修改' })).toHaveCount(0)
  expect(await harmOf(page)).toEqual({ alive: 0, title: '襁褓', over: 0 })
  expect(await page.locator('.file-name').allInnerTexts()).not.toContainEqual(expect.stringMatching(/\u202e/))
  const save = page.evaluate(() => window.swaddle.call('policy.save', { candidate: {}, note: 'x' }))
  expect(await save).toEqual({ kind: 'refused', why: 'wrong-role' })
})
