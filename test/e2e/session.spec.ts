import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { idleMs } from '../../main/shell/administrators/administrator-sessions.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { addAdministrator, administrator } from '../support/tray/administrator.ts'
import { openAdministratorWindow } from '../support/tray/administrator-window.ts'
import { passTime } from '../support/tray/pass-time.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import type { TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp
let page: Page

test.beforeEach(async () => {
  const opened = await openAdministratorWindow({ policy: { clerk: { tell: 'toast-first' } } })
  tray = opened.tray
  page = opened.page
})

test.afterEach(async () => {
  await tray.close()
})

const question = { name: '请再输一次密码' }

async function signInAgain(password: string): Promise<void> {
  const dialog = page.getByRole('dialog', question)
  await dialog.getByLabel('密码', { exact: true }).fill(password)
  await dialog.getByLabel('密码', { exact: true }).press('Enter')
}

/** What a click in the middle of the page would meet. */
function isCovered(): Promise<boolean> {
  return page.evaluate(() => document.elementFromPoint(300, 300)?.closest('dialog.session-again') !== null)
}

test('an expired session asks for the password again, and what was typed is still there', async () => {
  await page.getByRole('link', { name: '上报' }).click()
  await page.getByLabel('地址').fill('http://127.0.0.1:1/typed')
  await passTime(tray, idleMs)
  await page.getByRole('button', { name: '测试这个地址' }).click()
  const dialog = page.getByRole('dialog', question)
  await expect(dialog).toBeVisible()
  expect(await isCovered()).toBe(true)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeVisible()
  for (let tabs = 0; tabs < 6; tabs++) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.page') ?? null)).toBeNull()
  expect(await seriousFindings(page)).toEqual([])

  await signInAgain('not the password')
  await expect(dialog.getByRole('alert')).toBeVisible()
  expect(await isCovered()).toBe(true)
  await signInAgain(administrator.password)
  await expect(dialog).toHaveCount(0)
  await expect(page.getByLabel('地址')).toHaveValue('http://127.0.0.1:1/typed')
  await page.getByRole('button', { name: '测试这个地址' }).click()
  await expect(page.locator('.endpoint-test')).toContainText('ECONNREFUSED')
})

test('a dialog that was open goes on where it was left', async () => {
  await page.getByRole('link', { name: '登记通道' }).click()
  await page.getByRole('button', { name: '登记新通道' }).click()
  const drawer = page.locator('.ant-drawer')
  await drawer.getByLabel('名称').fill('医院日报')
  await passTime(tray, idleMs)
  await drawer.getByRole('button', { name: '下一步' }).click()
  // Nothing was asked of main by that; the window looks after its session by itself, and whenever somebody comes back to it.
  await expect(page.getByRole('dialog', question)).toHaveCount(0)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByRole('dialog', question)).toBeVisible()
  await signInAgain(administrator.password)
  await expect(page.getByRole('dialog', question)).toHaveCount(0)
  await expect(drawer.getByLabel('名称')).toHaveValue('医院日报')
})

test('news do not keep a session open; a hand on the window does', async () => {
  const more = idleMs * 0.6
  const report = (name: string, rows: number): Promise<void> =>
    writeDailyReport(join(tray.place.downloads, name), { rows, seed: rows, format: 'xlsx' })
  await page.getByRole('link', { name: '事件' }).click()
  await passTime(tray, more)
  // The window tells of use every two seconds at most.
  await page.waitForTimeout(2100)
  await page.getByRole('heading', { name: '事件' }).click()
  await passTime(tray, more)
  await report('一.xlsx', 21)
  await expect(page.getByRole('cell', { name: '21 位母婴' })).toBeVisible()
  await passTime(tray, more)
  await report('二.xlsx', 22)
  await expect(page.getByRole('dialog', question)).toBeVisible()
  await expect(page.getByRole('cell', { name: '22 位母婴' })).toHaveCount(0)
  await signInAgain(administrator.password)
  await expect(page.getByRole('cell', { name: '22 位母婴' })).toBeVisible()
})

test('who does not go on leaves nothing behind', async () => {
  await page.getByRole('link', { name: '上报' }).click()
  await page.getByLabel('地址').fill('http://127.0.0.1:1/typed')
  await passTime(tray, idleMs)
  await page.getByRole('button', { name: '测试这个地址' }).click()
  await page.getByRole('dialog', question).getByRole('button', { name: '不再继续' }).click()
  await expect(page.getByRole('heading', { name: '管理员登录' })).toBeVisible()
  expect(await page.locator('.page').count()).toBe(0)
  await expect(page.getByRole('link', { name: '策略' })).toHaveCount(0)
})

test('an account that was removed meanwhile cannot go on', async () => {
  await addAdministrator(page, { name: 'second', password: 'another sentence', roles: ['策略与账号'] })
  const answer = await page.evaluate(() => window.swaddle.call('administrators.remove', { name: 'keeper' }))
  expect(answer.kind).toBe('answered')
  // The question may stand before the link already: the removal is news.
  await page.getByRole('link', { name: '审计', includeHidden: true }).dispatchEvent('click')
  await expect(page.getByRole('dialog', question)).toBeVisible()
  await signInAgain(administrator.password)
  await expect(page.getByRole('dialog', question).getByRole('alert')).toBeVisible()
})
