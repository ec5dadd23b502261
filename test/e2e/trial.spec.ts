import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { harmOf, openAdministratorWindow } from '../support/tray/administrator-window.ts'
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

/** Real files of a disk, dropped as the file manager would: through Chromium's own drag events. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const box = await page.locator('.drop-zone').boundingBox()
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 }
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
  }
  await session.detach()
}

function newestEvent(page: Page): Promise<unknown> {
  return page.evaluate(() => window.swaddle.call('events.page', { before: null, limit: 1 }))
}

test('dropped files and a folder are judged and explained, unreadable ones named, and nothing is recorded', async () => {
  const opened = await openAdministratorWindow()
  tray = opened.tray
  const { page } = opened
  const folder = join(tray.place.root, 'tried')
  await mkdir(join(folder, 'below'), { recursive: true })
  await writeDailyReport(join(folder, '日报.xlsx'), { rows: 60, seed: 1, format: 'xlsx' })
  await writeDailyReport(join(folder, 'below', `${hostile.markup.replaceAll('/', '')}\u202E.xlsx`), {
    rows: 10,
    seed: 2,
    format: 'xlsx',
  })
  await writeFile(join(folder, '空.csv'), 'a,b\n1,2\n')
  await writeFile(join(folder, '坏.xlsx'), 'PK\u0003\u0004 no archive')
  const before = await newestEvent(page)
  await page.getByRole('link', { name: '试扫' }).click()
  await expect(page.getByText('还没有试扫过文件。')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await drop(page, [folder])
  await expect(page.getByRole('status')).toContainText('看完了 4 个文件：2 个有母婴信息，1 个没能看完', {
    timeout: 60_000,
  })
  await expect(page.getByRole('row', { name: /60 位母婴/ })).toContainText('暂存')
  await expect(page.getByRole('row', { name: /没有母婴信息/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /没能看完/ })).toBeVisible()
  await page
    .getByRole('row', { name: /60 位母婴/ })
    .getByRole('button')
    .click()
  await expect(page.locator('.sample').first()).toContainText('＊')
  expect(await seriousFindings(page)).toEqual([])
  expect(await harmOf(page)).toEqual({ alive: 0, title: '襁褓', over: 0 })

  await page.getByLabel('假设出现在').click()
  await page.locator('.ant-select-item-option').filter({ hasText: /^下载/ }).click()
  await expect(
    page.locator('.data tbody tr', { has: page.locator('.trial-cell') }).filter({ hasText: '60 位母婴' }),
  ).not.toContainText('暂存')
  expect(await newestEvent(page)).toEqual(before)
  expect(eventsOf(tray.place, 'file-judged')).toEqual([])
})

test('a long run shows its progress and is stopped; picking works; a session is needed', async () => {
  const opened = await openAdministratorWindow()
  tray = opened.tray
  const { page } = opened
  const folder = join(tray.place.root, 'many')
  await mkdir(folder)
  await writeDailyReport(join(folder, '0.xlsx'), { rows: 20, seed: 1, format: 'xlsx' })
  for (let n = 1; n < 1500; n++) await writeFile(join(folder, `${String(n)}.csv`), `姓名,电话\n甲,${String(n)}\n`)
  await page.getByRole('link', { name: '试扫' }).click()
  await answerOpenDialog(tray, [folder])
  await page.getByRole('button', { name: '选择文件夹…' }).click()
  await expect(page.getByRole('status')).toContainText('/ 1500 个文件', { timeout: 30_000 })
  await page.getByRole('button', { name: '停止' }).click()
  await expect(page.getByRole('status')).toContainText('已停止，看了')
  await answerOpenDialog(tray, [join(folder, '0.xlsx'), join(folder, 'not there.xlsx')])
  await page.getByRole('button', { name: '选择文件…' }).click()
  await expect(page.getByRole('status')).toContainText('看完了 2 个文件：1 个有母婴信息，1 个没能看完')
  await page.getByRole('button', { name: '退出登录' }).click()
  expect(await page.evaluate(() => window.swaddle.call('trial.start', { paths: ['/etc/passwd'] }))).toEqual({
    kind: 'refused',
    why: 'no-session',
  })
})
