import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { writeDailyReport } from '../support/daily-report.ts'
import { administrator, deploySetUpCode, setUpAdministrator, signIn } from '../support/tray/administrator.ts'
import { answerOpenDialog } from '../support/tray/answer-open-dialog.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.afterEach(async () => {
  await tray.close()
})

async function openSettings(): Promise<Page> {
  await tray.startAgain()
  return tray.page('settings')
}

test('nobody becomes administrator without a deployed code', async () => {
  tray = await startTrayApp()
  const page = await openSettings()
  await page.getByRole('link', { name: '管理员登录' }).click()
  await expect(page.getByText('还没有部署设置码')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
})

test('a recovery code is saved as a file where the administrator says; no other words are', async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  const page = await openSettings()
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '账号' }).click()
  await page.getByRole('button', { name: '生成新的恢复码' }).click()
  const code = await page.locator('.recovery-code').innerText()
  const answerSave = (filePath: string): Promise<void> =>
    tray.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: path === '', filePath: path })
    }, filePath)
  const save = page.getByRole('button', { name: '存成文件…' })
  await answerSave('')
  await save.click()
  await expect(page.getByRole('status')).toHaveText('')
  await answerSave(join(tray.place.root, 'no such folder', 'code.txt'))
  await save.click()
  await expect(page.getByRole('alert')).toBeVisible()
  const file = join(tray.place.root, 'code.txt')
  await answerSave(file)
  await save.click()
  await expect(page.getByRole('status')).toHaveText('已存好')
  expect(await readFile(file, 'utf8')).toContain(`\r\n${code}\r\n`)
  const forged = await page.evaluate(() => window.swaddle.call('session.save-recovery-code', { code: 'AAAA' }))
  expect(forged).toEqual({ kind: 'refused', why: 'wrong' })
  expect(await seriousFindings(page)).toEqual([])
})

test('set-up, sign-out, a wrong password, recovery: each as told, each recorded', async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  const page = await openSettings()
  const recovery = await setUpAdministrator(page)
  await page.getByRole('button', { name: '退出登录' }).click()

  await signIn(page, administrator.name, 'wrong password')
  await expect(page.getByRole('alert')).toHaveText('账号名称或密码不对。')
  await page.getByRole('button', { name: '忘记密码，用恢复码重设' }).click()
  await page.getByLabel('恢复码').fill(recovery.toLowerCase())
  await page.getByLabel('名称').fill(administrator.name)
  await page.getByLabel('新密码', { exact: true }).fill('another sentence')
  await page.getByLabel('再输一次密码').fill('another sentence')
  await page.getByRole('button', { name: '重设并登录' }).click()
  await expect(page.getByRole('heading', { name: '概览' })).toBeVisible()
  await page.getByRole('link', { name: '事件' }).click()
  await expect(page.getByText('管理员 keeper 用恢复码重设了密码')).toBeVisible()
  expect(eventsOf(tray.place, 'administrator-acted').map(({ act, by }) => [act, by])).toEqual([
    ['set-up', 'keeper'],
    ['signed-out', 'keeper'],
    ['sign-in-failed', 'keeper'],
    ['password-recovered', 'keeper'],
  ])
})

test('a page without a session is refused by main, whatever it asks', async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  const page = await openSettings()
  const ask = (): Promise<unknown> => page.evaluate(() => window.swaddle.call('administrators.list', null))
  expect(await ask()).toEqual({ kind: 'refused', why: 'no-session' })
  await setUpAdministrator(page)
  expect(await ask()).toMatchObject({ kind: 'answered' })
  await page.close()
  const again = await openSettings()
  expect(await again.evaluate(() => window.swaddle.call('administrators.list', null))).toEqual({
    kind: 'refused',
    why: 'no-session',
  })
})

test('a reader looks and cannot change; guessing is slowed down', async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  const page = await openSettings()
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '账号' }).click()
  const add = page.locator('section', { has: page.getByRole('heading', { name: '添加管理员' }) })
  await add.getByLabel('名称').fill('looker')
  await add.getByLabel('密码', { exact: true }).fill('looking is enough')
  await add.getByLabel('再输一次密码').fill('looking is enough')
  await add.getByRole('button', { name: '添加管理员' }).click()
  await expect(page.getByRole('cell', { name: 'looker' })).toBeVisible()
  await page.getByRole('button', { name: '退出登录' }).click()

  await signIn(page, 'looker', 'looking is enough')
  await expect(page.getByRole('heading', { name: '概览' })).toBeVisible()
  await page.getByRole('link', { name: '账号' }).click()
  await expect(page.getByRole('heading', { name: '修改我的密码' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '添加管理员' })).toHaveCount(0)
  expect(await page.evaluate(() => window.swaddle.call('administrators.remove', { name: 'keeper' }))).toEqual({
    kind: 'refused',
    why: 'wrong-role',
  })
  await page.getByRole('button', { name: '退出登录' }).click()
  for (let n = 0; n < 3; n++) {
    await signIn(page, 'looker', 'guess guess guess')
    await expect(page.getByRole('alert')).toHaveText('账号名称或密码不对。')
  }
  await signIn(page, 'looker', 'looking is enough')
  await expect(page.getByRole('alert')).toContainText('尝试次数太多')
})

test('the table of events filters, opens a case with its evidence, and exports what it shows', async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  await writeDailyReport(join(tray.place.wechat, '日报甲.xlsx'), { rows: 60, seed: 1, format: 'xlsx' })
  await writeDailyReport(join(tray.place.downloads, '日报乙.xlsx'), { rows: 10, seed: 2, format: 'xlsx' })
  await expect.poll(() => eventsOf(tray.place, 'file-judged').length, { timeout: 30_000 }).toBe(2)
  const page = await openSettings()
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '事件' }).click()
  await expect(page.getByRole('cell', { name: '60 位母婴' })).toBeVisible()

  await page.getByPlaceholder('文件名').fill('日报乙')
  await page.getByPlaceholder('文件名').press('Enter')
  await expect(page.getByRole('cell', { name: '60 位母婴' })).toHaveCount(0)
  await expect(page.getByRole('cell', { name: '10 位母婴' })).toBeVisible()
  await page.getByRole('button', { name: '清除条件' }).click()

  const judged = eventsOf(tray.place, 'file-judged').find(({ verdict }) => verdict === 'quarantine')
  await page
    .getByRole('button', { name: judged?.caseNumber ?? '' })
    .first()
    .click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText('判定原因')).toBeVisible()
  await expect(drawer.locator('.sample').first()).toContainText('＊')
  await page.keyboard.press('Escape')

  for (const format of ['xlsx', 'ndjson'] as const) {
    const path = join(tray.place.root, `export.${format}`)
    await tray.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path)
    await page.getByRole('button', { name: format === 'xlsx' ? '导出表格' : '导出 NDJSON' }).click()
    await expect(page.getByText('已导出').first()).toBeVisible()
  }
  const lines = (await readFile(join(tray.place.root, 'export.ndjson'), 'utf8')).trim().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { class_uid: number }).class_uid)).toContain(2006)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(join(tray.place.root, 'export.xlsx'))
  expect(book.worksheets[0]?.rowCount).toBeGreaterThan(3)
  expect(book.worksheets[0]?.getRow(1).values).toContain('文件')
})

test('the notice is shown until it is read, and reading it is recorded', async () => {
  tray = await startTrayApp({ policy: { endpoint: { url: 'https://dlp.example.org/v1/logs' } } })
  const page = await openSettings()
  await expect(page.getByRole('heading', { name: '监测告知' })).toBeVisible()
  await expect(page.getByText('上报到 dlp.example.org')).toBeVisible()
  await page.getByRole('button', { name: '我已阅读' }).click()
  await expect(page.getByRole('button', { name: '再看一遍监测告知' })).toBeVisible()
  expect(eventsOf(tray.place, 'notice-acknowledged')).toHaveLength(1)
})

test('a policy is tried, saved with a reason, holds at once, and can be taken back', async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  await writeDailyReport(join(tray.place.wechat, '日报.xlsx'), { rows: 12, seed: 1, format: 'xlsx' })
  await expect.poll(() => eventsOf(tray.place, 'file-judged').length, { timeout: 30_000 }).toBe(1)
  const page = await openSettings()
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '策略' }).click()
  const wechat = page.getByRole('row', { name: /^微信/ })
  await wechat.getByLabel('暂存，从几人起').fill('10')
  await page.getByRole('button', { name: '查看影响并保存' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('最近30天的 1 个文件会怎样')).toBeVisible()
  await expect(dialog.getByRole('row', { name: /^暂存 0 1$/ })).toBeVisible()
  await dialog.getByRole('textbox').fill('医院要求')
  await dialog.getByRole('button', { name: '保存并生效' }).click()
  await expect(dialog).toHaveCount(0)

  const path = join(tray.place.wechat, '日报二.xlsx')
  await writeDailyReport(path, { rows: 12, seed: 2, format: 'xlsx' })
  await expect.poll(() => eventsOf(tray.place, 'file-judged').at(-1)?.verdict, { timeout: 30_000 }).toBe('quarantine')
  expect(eventsOf(tray.place, 'administrator-acted').at(-1)).toMatchObject({ act: 'policy-saved', by: 'keeper' })
  const stored = JSON.parse(await readFile(join(tray.place.home, 'policy.json'), 'utf8')) as unknown
  expect(stored).toMatchObject({ channels: { wechat: { quarantineFrom: 10 } } })

  await wechat.getByLabel('提醒，从几人起').fill('20')
  await page.getByRole('button', { name: '查看影响并保存' }).click()
  await expect(page.getByRole('alert')).toContainText('微信 暂存，从几人起 低于提醒的人数（20）')
  await expect(wechat.getByText('低于提醒的人数（20）')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await wechat.getByLabel('暂存，从几人起').fill('２０')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('button', { name: '查看影响并保存' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: '例外' }).click()
  await page.getByRole('button', { name: '添加' }).last().click()
  await page.getByRole('button', { name: '例外' }).click()
  await page.getByRole('button', { name: '查看影响并保存' }).click()
  await expect(page.getByRole('alert')).toContainText('请先改好这些，再保存：')
  // The part that was folded away shows them beside the fields, too.
  await expect(page.getByLabel('理由')).toBeVisible()
  expect(await page.locator('.problem').allInnerTexts()).toContain('不能空着，请填写。')
  expect(await seriousFindings(page)).toEqual([])

  const file = join(tray.place.root, 'other.json')
  await writeFile(file, JSON.stringify({ chanels: {}, vaultDays: -1 }))
  await answerOpenDialog(tray, [file])
  await page.getByRole('button', { name: '导入' }).click()
  const refused = page.getByRole('alert').filter({ hasText: '这份文件不能用，什么也没有改动：' })
  await expect(refused).toContainText('没有这一项')
  await expect(refused).toContainText('太小，最小是')
  await writeFile(file, Buffer.alloc(5 * 1024 ** 2, ' '))
  await page.getByRole('button', { name: '导入' }).click()
  await expect(page.getByText('填写的内容不符合要求。')).toBeVisible()
})
