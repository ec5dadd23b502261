import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { writeDailyReport } from '../support/daily-report.ts'
import { deploySetUpCode, setUpAdministrator } from '../support/tray/administrator.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.afterEach(async () => {
  await tray.close()
})

/** A signed-in administrator on the page 审计. */
async function openAudit(before?: () => Promise<void>): Promise<Page> {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  await before?.()
  await tray.startAgain()
  const page = await tray.page('settings')
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '审计' }).click()
  await expect(page.getByRole('heading', { name: '审计' })).toBeVisible()
  return page
}

async function saveTo(path: string): Promise<void> {
  await tray.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === '', filePath })
  }, path)
}

const dayMs = 86_400_000

test('lists who did what, narrowed down by kind, account and day', async () => {
  const page = await openAudit()
  await expect(page.getByText('管理员 keeper 已设置')).toBeVisible()
  const hostile = '<img src=x onerror=alert(1)>\u202E 13800001234'
  await page.evaluate(
    (note) => window.swaddle.call('policy.save', { candidate: { breadth: { warnFromHospitals: 5 } }, note }),
    hostile,
  )
  await expect(page.getByText('管理员 keeper 修改了策略')).toBeVisible()
  await expect(page.getByText('其他医院达到几家时提醒')).toBeVisible()
  await expect(page.getByText('13800001234')).toHaveCount(0)
  expect(await page.evaluate(() => document.querySelector('img'))).toBeNull()

  await page.getByRole('combobox', { name: '类别' }).click()
  await page.getByTitle('策略', { exact: true }).click()
  await expect(page.getByText('管理员 keeper 已设置')).toHaveCount(0)
  await expect(page.getByText('策略已更新')).toBeVisible()
  await page.getByRole('button', { name: '清除条件' }).click()
  await page.getByPlaceholder('账号名').fill('nobody'.repeat(15))
  await page.getByPlaceholder('账号名').press('Enter')
  await expect(page.getByText('没有符合条件的记录。')).toBeVisible()
})

test('tells of accounts by their names and roles, of new recovery codes, and of policies that left the PC', async () => {
  const page = await openAudit()
  const exported = join(tray.place.root, 'policy.json')
  await saveTo(exported)
  await page.evaluate(async () => {
    const password = 'looking is enough'
    await window.swaddle.call('administrators.add', { name: 'looker', password, roles: ['reader', 'approver'] })
    await window.swaddle.call('administrators.remove', { name: 'looker' })
    await window.swaddle.call('session.new-recovery-code', null)
    await window.swaddle.call('policy.export', null)
  })
  expect(existsSync(exported)).toBe(true)
  for (const words of ['添加了管理员', '移除了管理员']) {
    const row = page.getByRole('row').filter({ hasText: words })
    await expect(row).toContainText('账号 looker，查看、')
  }
  await expect(page.getByText('管理员 keeper 生成了新的恢复码')).toBeVisible()
  await expect(page.getByText('管理员 keeper 导出了策略（含其中的密钥）')).toBeVisible()
})

test('writes the rectification report, masked, as a workbook that can be read back', async () => {
  const page = await openAudit(async () => {
    await writeDailyReport(join(tray.place.wechat, '日报甲 13800001234.xlsx'), { rows: 60, seed: 1, format: 'xlsx' })
    await writeDailyReport(join(tray.place.wechat, '日报乙.xlsx'), { rows: 12, seed: 2, format: 'xlsx' })
    await expect.poll(() => eventsOf(tray.place, 'file-judged').length, { timeout: 30_000 }).toBe(2)
  })
  await page.getByRole('button', { name: '整改报告' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: '生成报告' })).toBeDisabled()
  await page.keyboard.press('Escape')

  const path = join(tray.place.root, 'report.xlsx')
  await saveTo(path)
  const period = { fromMs: Date.now() - dayMs, toMs: Date.now() + dayMs }
  const write = (): Promise<unknown> => page.evaluate((input) => window.swaddle.call('audit.report', input), period)
  expect(await write()).toMatchObject({ kind: 'answered' })
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  expect(book.worksheets.map(({ name }) => name)).toEqual(['概况', '权限', '提醒', '处置', '教育', '未登记外发'])
  const cells: string[] = []
  for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text)))
  expect(cells).toContain('keeper')
  expect(cells).toContain('72')
  expect(cells.join('\n')).not.toContain('13800001234')
  await expect(page.getByText('管理员 keeper 生成了报告')).toBeVisible()

  await saveTo('')
  expect(await write()).toEqual({ kind: 'answered', value: null })
  await saveTo(join(tray.place.root, 'no', 'such', 'folder', 'report.xlsx'))
  expect(await write()).toEqual({ kind: 'refused', why: 'failed' })
  expect(existsSync(join(tray.place.root, 'no'))).toBe(false)
})

test('is refused to who is not signed in, and what makes no period is refused to everybody', async () => {
  const page = await openAudit()
  const report = (input: { fromMs: number; toMs: number }): Promise<unknown> =>
    page.evaluate((period) => window.swaddle.call('audit.report', period), input)
  expect(await report({ fromMs: 2, toMs: 1 })).toMatchObject({ kind: 'refused', why: 'bad-input' })
  await page.evaluate(() => window.swaddle.call('session.sign-out', null))
  expect(await report({ fromMs: 1, toMs: 2 })).toEqual({ kind: 'refused', why: 'no-session' })
  const search = { filter: { group: null, by: null, fromMs: null, toMs: null }, before: null, limit: 10 }
  expect(await page.evaluate((input) => window.swaddle.call('audit.search', input), search)).toEqual({
    kind: 'refused',
    why: 'no-session',
  })
})
