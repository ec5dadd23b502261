import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import OfficeCrypto from 'officecrypto-tool'
import { writeDailyReport } from '../support/daily-report.ts'
import { harmOf } from '../support/tray/administrator-window.ts'
import { deploySetUpCode, setUpAdministrator } from '../support/tray/administrator.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { hostile } from '../support/tray/hostile.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import { startTrayApp, type TrayApp, type TrayAppWish } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.describe.configure({ timeout: 180_000 })

test.afterEach(async () => {
  await tray.close()
})

async function cardFor(rows: number, wish: TrayAppWish = {}): Promise<{ readonly card: Page; readonly path: string }> {
  tray = await startTrayApp(wish)
  const path = join(tray.place.wechat, '日报.xlsx')
  await writeDailyReport(path, { rows, seed: 7, format: 'xlsx' })
  return { card: await tray.page('card'), path }
}

test('a safe copy of a quarantined file is made from the card, beside its place, and shown', async () => {
  const { card } = await cardFor(86)
  await card.getByRole('button', { name: '做脱敏副本' }).click()
  await expect(card.getByRole('button', { name: /^脱敏版/ })).toBeFocused()
  expect(await seriousFindings(card)).toEqual([])
  await card.keyboard.press('Escape')
  await card.getByRole('button', { name: '做脱敏副本' }).click()
  await card.keyboard.press('Enter')
  await expect(card.getByRole('status')).toContainText('已做好，放在原文件旁边', { timeout: 60_000 })
  expect(await seriousFindings(card)).toEqual([])
  const names = await readdir(tray.place.wechat)
  expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(1)
  expect(eventsOf(tray.place, 'safe-copy-made')).toMatchObject([{ manner: 'masked' }])
  const shown = await tray.app.evaluate(({ shell }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    shell.showItemInFolder = (path) => {
      asked.push(path)
    }
    return asked.length
  })
  expect(shown).toBe(0)
  await card.getByRole('button', { name: '打开所在文件夹' }).click()
  await expect.poll(() => tray.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.length)).toBe(1)
  await expect.poll(() => eventsOf(tray.place, 'card-answered').at(-1)?.answer).toBe('acknowledged')
})

test('a copy that takes its time tells how far it is, and can be stopped without leaving anything', async () => {
  const { card } = await cardFor(4000)
  const before = await readdir(tray.place.wechat)
  await card.getByRole('button', { name: '做脱敏副本' }).click()
  await card.getByRole('button', { name: /^脱敏版/ }).click()
  await expect(card.getByRole('status')).toContainText(/第 \d 步，共 4 步|正在等/)
  await expect(card.getByRole('button', { name: '停止' })).toBeFocused()
  expect(await seriousFindings(card)).toEqual([])
  await card.keyboard.press('Enter')
  await expect(card.getByRole('status')).toContainText('已停止，没有留下副本。')
  await expect(card.getByRole('button', { name: /^脱敏版/ })).toBeFocused()
  expect(await readdir(tray.place.wechat)).toEqual(before)
  expect(eventsOf(tray.place, 'safe-copy-made')).toEqual([])
})

test('a copy that cannot be made is refused with its reason, and the card goes on', async () => {
  tray = await startTrayApp()
  await writeDailyReport(join(tray.place.wechat, '交接.csv'), { rows: 12, seed: 3, format: 'csv' })
  const card = await tray.page('card')
  const path = join(tray.place.wechat, '交接.csv')
  await writeFile(path, 'changed meanwhile')
  await card.getByRole('button', { name: '做脱敏副本' }).click()
  await card.getByRole('button', { name: /^对账版/ }).click()
  await expect(card.getByRole('alert')).toContainText('没有做成：')
  await card.getByRole('button', { name: '返回' }).click()
  await expect(card.getByRole('button', { name: '知道了' })).toBeVisible()
})

test('registered routes are named on the card, expired ones not; what an administrator wrote is text', async () => {
  const route = { purpose: '交接', recipient: '医院', channels: ['qq'], approver: '王主任' }
  const { card } = await cardFor(12, {
    policy: {
      clerk: { howToSend: `${hostile.markup} 走院内系统` },
      routes: [
        { ...route, id: 'a', name: '院内上传', expires: '2099-01-01' },
        { ...route, id: 'b', name: '旧通道', expires: '2020-01-01' },
      ],
    },
  })
  await expect(card.locator('.card-choices .card-button')).toHaveCount(3)
  await expect(card.locator('.card-links .card-link')).toHaveText(['判断有误', '联系管理员'])
  await card.getByRole('button', { name: '工作需要' }).click()
  await expect(card.getByText('走院内系统')).toBeVisible()
  await expect(card.getByRole('listitem')).toHaveText(['院内上传'])
  expect(await seriousFindings(card)).toEqual([])
  expect(await harmOf(card)).toMatchObject({ alive: 0, title: '襁褓' })
  await card.getByRole('button', { name: '返回' }).click()
  await card.getByRole('button', { name: '知道了' }).click()
})

test('a request made on the card stands on the quarantine page, with its reason', async () => {
  const { card, path } = await cardFor(86, { prepare: deploySetUpCode })
  await expect(card.getByRole('button', { name: /紧急/ })).toHaveCount(0)
  await card.getByRole('button', { name: '申请取回' }).click()
  await expect(card.getByRole('button', { name: /紧急/ })).toHaveCount(0)
  await card.getByRole('button', { name: '上级或医院要求' }).click()
  expect(await seriousFindings(card)).toEqual([])
  await card.getByRole('button', { name: '提交申请' }).click()
  await expect.poll(() => eventsOf(tray.place, 'release-changed').map(({ step }) => step)).toEqual(['requested'])
  await tray.startAgain()
  const page = await tray.page('settings')
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '隔离区' }).click()
  await expect(page.locator('.request').getByText('上级或医院要求')).toBeVisible()
  await expect(page.locator('.request').getByText('等待同意')).toBeVisible()
  expect(existsSync(path)).toBe(false)
})

test('break-glass gives the file back at once, needs a reason, and is recorded as what it is', async () => {
  const { card, path } = await cardFor(86, { policy: { release: { breakGlass: true } } })
  await card.getByRole('button', { name: '申请取回' }).click()
  const take = card.getByRole('button', { name: '紧急：立即取回（会记录）' })
  await expect(take).toBeDisabled()
  await card.getByRole('textbox').fill('夜班急用')
  expect(await seriousFindings(card)).toEqual([])
  await take.click()
  await expect.poll(() => existsSync(path)).toBe(true)
  expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK')
  await expect
    .poll(() => eventsOf(tray.place, 'release-changed').map(({ step }) => step))
    .toEqual(['broke-glass', 'released'])
  // No card of a limit crossed behind it: its coming back counts for nothing.
  await expect.poll(() => tray.renderers()).toBe(0)
  expect(eventsOf(tray.place, 'limit-crossed').map(({ people }) => people)).toEqual([86])
  expect(await readdir(tray.place.wechat)).toEqual(['日报.xlsx'])
})

test('an encrypted file is looked into with its password on the card: wrong, then right', async () => {
  tray = await startTrayApp()
  const plain = join(tray.place.root, 'plain.xlsx')
  await writeDailyReport(plain, { rows: 1, seed: 3, format: 'xlsx' })
  const sealed = OfficeCrypto.encrypt(await readFile(plain), { password: 'right one' })
  await writeFile(join(tray.place.wechat, '加密.xlsx'), sealed)
  const card = await tray.page('card')
  await expect(card.getByText('加密是好习惯')).toBeVisible()
  const field = card.getByLabel('想在这里检查？请输入文件密码。')
  expect(await seriousFindings(card)).toEqual([])
  await field.fill('wrong one')
  await card.getByRole('button', { name: '检查' }).click()
  await expect(card.getByRole('alert')).toHaveText('密码不对，请再试。', { timeout: 60_000 })
  await expect(field).toHaveValue('')
  await field.fill('right one')
  await card.getByRole('button', { name: '检查' }).click()
  await expect(card.getByRole('status')).toContainText('检查过了', { timeout: 60_000 })
  const log = await readFile(join(tray.place.home, 'logs', 'agent.log'), 'utf8')
  expect(log).not.toContain('right one')
})

test('what was typed on a step is still there after a look back, each for its own answer', async () => {
  const { card } = await cardFor(12)
  const note = card.getByRole('textbox')
  await card.getByRole('button', { name: '工作需要' }).click()
  await note.fill('每日交接')
  await card.getByRole('button', { name: '返回' }).click()
  await card.getByRole('button', { name: '判断有误' }).click()
  await expect(note).toHaveValue('')
  await note.fill('物品清单')
  await card.keyboard.press('Escape')
  await card.getByRole('button', { name: '工作需要' }).click()
  await expect(note).toHaveValue('每日交接')
  await card.getByRole('button', { name: '记录并关闭' }).click()
  await expect
    .poll(() => eventsOf(tray.place, 'card-answered'))
    .toMatchObject([{ answer: 'work-needed', note: expect.stringContaining('每日') }])
})
