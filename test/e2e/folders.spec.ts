import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { deploySetUpCode } from '../support/tray/administrator.ts'
import { becomeReader, harmOf, openAdministratorWindow } from '../support/tray/administrator-window.ts'
import { answerOpenDialog } from '../support/tray/answer-open-dialog.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { hostile } from '../support/tray/hostile.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import type { TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.describe.configure({ timeout: 180_000 })

test.afterEach(async () => {
  await tray.close()
})

test('an own folder is picked, tried, added with a reason, watched at once, tested, and removed', async () => {
  const opened = await openAdministratorWindow()
  tray = opened.tray
  const { page } = opened
  await page.getByRole('link', { name: '文件夹' }).click()
  await expect(page.getByRole('row', { name: /微信.*微信 4/ })).toContainText('守护中')
  await expect(page.getByText('这台电脑上没有找到')).toBeVisible()
  await page.getByRole('row', { name: /微信/ }).getByRole('button', { name: '检测' }).click()
  await expect(page.getByText('能列出：0 个文件，1 个子文件夹')).toBeVisible()
  await expect(page.getByText('里面没有文件，读取未试')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])

  await answerOpenDialog(tray, [])
  await page.getByRole('button', { name: '添加文件夹' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await answerOpenDialog(tray, [dirname(tray.place.wechat)])
  await page.getByRole('button', { name: '添加文件夹' }).click()
  await expect(page.getByText('这个文件夹已经在守护。')).toBeVisible()

  const folder = join(tray.place.root, `${hostile.markup.replaceAll('/', '')}${hostile.rightToLeft}`)
  await mkdir(folder)
  await answerOpenDialog(tray, [folder])
  await page.getByRole('button', { name: '添加文件夹' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/^添加文件夹：/)).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await dialog.getByRole('textbox').fill('部门共享')
  await dialog.getByRole('button', { name: '保存并生效' }).click()
  const own = page.getByRole('row', { name: /策略添加/ })
  await expect(own).toContainText('守护中')
  expect(await harmOf(page)).toEqual({ alive: 0, title: '襁褓', over: 0 })
  await writeDailyReport(join(folder, '日报.xlsx'), { rows: 12, seed: 4, format: 'xlsx' })
  await expect
    .poll(() => eventsOf(tray.place, 'file-judged').map(({ file }) => file.channel), { timeout: 30_000 })
    .toEqual(['own-folder'])
  await own.getByRole('button', { name: '检测' }).click()
  await expect(own.getByText('能列出：1 个文件')).toBeVisible()
  await expect(own.getByText('能读取其中的文件')).toBeVisible()

  await own.getByRole('button', { name: '移除' }).click()
  await expect(page.getByRole('dialog').getByText(/^移除文件夹：/)).toBeVisible()
  await page.getByRole('dialog').getByRole('textbox').fill('不用了')
  await page.getByRole('dialog').getByRole('button', { name: '保存并生效' }).click()
  await expect(own).toHaveCount(0)
})

test('a folder that went is told as missing; a reader tests and changes nothing; without a session nothing is told', async () => {
  const opened = await openAdministratorWindow({
    prepare: async (place) => {
      await writeFile(join(place.home, 'policy.json'), JSON.stringify({ ownFolders: [join(place.root, 'gone')] }))
      await mkdir(join(place.root, 'gone'))
      await deploySetUpCode(place)
    },
  })
  tray = opened.tray
  const { page } = opened
  await becomeReader(page)
  await page.getByRole('link', { name: '文件夹' }).click()
  const own = page.getByRole('row', { name: /策略添加/ })
  await expect(own).toContainText('守护中')
  await rm(join(tray.place.root, 'gone'), { recursive: true })
  await expect(own).toContainText('不存在', { timeout: 30_000 })
  await own.getByRole('button', { name: '检测' }).click()
  await expect(own.getByText('不能列出：文件夹不存在')).toBeVisible()
  await expect(page.getByRole('button', { name: '添加文件夹' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: '移除' })).toHaveCount(0)
  expect(await page.evaluate(() => window.swaddle.call('folders.pick', null))).toEqual({
    kind: 'refused',
    why: 'wrong-role',
  })
  await page.getByRole('button', { name: '退出登录' }).click()
  expect(await page.evaluate(() => window.swaddle.call('folders.read', null))).toEqual({
    kind: 'refused',
    why: 'no-session',
  })
})

test('a folder that may not be read is told as such, on the page, by its test, and to the clerk', async () => {
  const opened = await openAdministratorWindow({
    prepare: async (place) => {
      const closed = join(place.root, 'closed')
      await writeFile(join(place.home, 'policy.json'), JSON.stringify({ ownFolders: [closed] }))
      await mkdir(closed)
      await deploySetUpCode(place)
    },
  })
  tray = opened.tray
  const { page } = opened
  await page.getByRole('link', { name: '文件夹' }).click()
  const own = page.getByRole('row', { name: /策略添加/ })
  await expect(own).toContainText('守护中')
  await chmod(join(tray.place.root, 'closed'), 0)
  await beOrdinary(tray, true)
  // As after sleep: it is looked at again at once.
  await tray.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  try {
    await expect(own).toContainText('无权限', { timeout: 60_000 })
    await own.getByRole('button', { name: '检测' }).click()
    await expect(own.getByText('不能列出：没有权限')).toBeVisible()
    await page.getByRole('link', { name: '我的状态' }).click()
    await expect(page.locator('.status-head')).toContainText('权限')
  } finally {
    await beOrdinary(tray, false)
  }
})

/** File modes do not bind root, as which tests may run: main has an ordinary user's rights meanwhile. */
async function beOrdinary({ app }: TrayApp, ordinary: boolean): Promise<void> {
  await app.evaluate((_, wanted) => {
    if (process.getuid?.() === 0) process.seteuid?.(wanted ? 65_534 : 0)
  }, ordinary)
}
