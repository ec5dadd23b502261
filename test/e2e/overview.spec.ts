import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { deploySetUpCode, setUpAdministrator } from '../support/tray/administrator.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { startTrayApp, type TrayApp, type TrayAppWish } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.afterEach(async () => {
  await tray.close()
})

/** A signed-in administrator on the page 概览. */
async function openOverview(wish: TrayAppWish = {}, before?: () => Promise<void>): Promise<Page> {
  tray = await startTrayApp({ ...wish, prepare: deploySetUpCode })
  await before?.()
  await tray.startAgain()
  const page = await tray.page('settings')
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '概览' }).click()
  await expect(page.getByRole('heading', { name: '概览' })).toBeVisible()
  return page
}

const judged = (): number => eventsOf(tray.place, 'file-judged').length

test('shows where each station stands, what adds up, and who holds how much', async () => {
  const page = await openOverview({}, async () => {
    await writeDailyReport(join(tray.place.wechat, '日报甲.xlsx'), { rows: 30, seed: 1, format: 'xlsx' })
    await expect.poll(judged, { timeout: 30_000 }).toBe(1)
    await writeDailyReport(join(tray.place.wechat, '日报乙.xlsx'), { rows: 60, seed: 2, format: 'xlsx' })
    await writeDailyReport(join(tray.place.downloads, '日报丙.xlsx'), { rows: 10, seed: 3, format: 'xlsx' })
    await expect.poll(judged, { timeout: 30_000 }).toBe(3)
  })
  const station = (name: string) => page.locator('.station', { has: page.getByRole('heading', { name, exact: true }) })
  await expect(station('检查')).toContainText(/今天检查 [3-9] 个/)
  await expect(station('检查')).toContainText('正常')
  await expect(station('隔离区')).toContainText('1 个文件')
  await expect(station('上报')).toContainText('未启用')

  const month = page.getByRole('meter', { name: '未登记外发 最近30天' })
  await expect(month).toHaveAttribute('aria-valuenow', '90')
  await expect(page.getByText('50 人次起提醒，已达到')).toBeVisible()
  await expect(page.getByText('125 人次起提醒', { exact: true })).toBeVisible()

  const people = page.locator('.chart', { has: page.getByRole('img', { name: '人次走势' }) })
  await people.getByText('看数字').click()
  await expect(people.getByRole('row', { name: '合计 10 0 90' })).toBeVisible()
  const byChannel = page.locator('.chart', { has: page.getByRole('img', { name: '各通道人次' }) })
  await byChannel.getByText('看数字').click()
  await expect(byChannel.getByRole('row', { name: '微信 0 0 90' })).toBeVisible()
  await expect(byChannel.getByRole('row', { name: '下载 10 0 0' })).toBeVisible()
  for (const period of ['今天', '一年']) {
    await page.getByText(period, { exact: true }).first().click()
    await expect(people.getByRole('row', { name: '合计 10 0 90' })).toBeVisible()
  }
  await expect(page.getByText('不重复：存有 10 人，未登记外发 90 人')).toBeVisible()
  await expect(page.getByText(/以来，本机先后存过 10 人（不重复）。资料日期：/)).toBeVisible()
})

test('a crossed limit waits until it is closed with a reason, which is recorded', async () => {
  const page = await openOverview({ policy: { cumulative: [{ window: 'day', people: 20 }] } }, async () => {
    await writeDailyReport(join(tray.place.wechat, '日报甲.xlsx'), { rows: 12, seed: 1, format: 'xlsx' })
    await expect.poll(judged, { timeout: 30_000 }).toBe(1)
    await writeDailyReport(join(tray.place.wechat, '日报乙.xlsx'), { rows: 12, seed: 2, format: 'xlsx' })
    await expect.poll(() => eventsOf(tray.place, 'limit-crossed').length, { timeout: 30_000 }).toBe(1)
  })
  await expect(page.getByText('今天达到 20 人次')).toBeVisible()
  await page.getByRole('button', { name: '结束' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: '结束' })).toBeDisabled()
  await dialog.getByRole('textbox').fill('已核对，<img src=x onerror=alert(1)>，张晓丽 13800001234')
  await dialog.getByRole('button', { name: '结束' }).click()
  await expect(page.getByText('没有待处理的累计提醒')).toBeVisible()
  const [closed] = eventsOf(tray.place, 'alert-closed')
  expect(closed).toMatchObject({ by: 'keeper', limit: 20 })
  expect(closed?.reason).not.toContain('13800001234')
  expect(await page.evaluate(() => document.querySelector('img[src=x]'))).toBeNull()
})

test('is empty and says so where nothing happened', async () => {
  const page = await openOverview({ policy: { cumulative: [] } })
  await expect(page.getByText('策略里没有设累计界限')).toBeVisible()
  await expect(page.getByText('没有待处理的累计提醒')).toBeVisible()
  await expect(page.getByText('这段时间没有数据。')).toHaveCount(5)
  await expect(page.locator('canvas')).toHaveCount(0)
})

test('is refused to who is not signed in or may not, and says so where it cannot be counted', async () => {
  const page = await openOverview()
  const close = (): Promise<unknown> =>
    page.evaluate(() => window.swaddle.call('overview.close-limit', { uid: 'none', note: 'x' }))
  expect(await close()).toEqual({ kind: 'refused', why: 'not-found' })
  expect(
    await page.evaluate(() => window.swaddle.call('overview.close-limit', { uid: 'none', note: '  ' })),
  ).toMatchObject({ kind: 'refused', why: 'bad-input' })
  await page.evaluate(() =>
    window.swaddle.call('administrators.add', { name: 'looker', password: 'looking is enough', roles: ['reader'] }),
  )
  await page.evaluate(() => window.swaddle.call('session.sign-out', null))
  const read = (): Promise<unknown> => page.evaluate(() => window.swaddle.call('overview.read', { period: 'day' }))
  expect(await read()).toEqual({ kind: 'refused', why: 'no-session' })
  expect(await close()).toEqual({ kind: 'refused', why: 'no-session' })
  await page.evaluate(() => window.swaddle.call('session.sign-in', { name: 'looker', password: 'looking is enough' }))
  expect(await read()).toMatchObject({ kind: 'answered' })
  expect(await close()).toEqual({ kind: 'refused', why: 'wrong-role' })
})
