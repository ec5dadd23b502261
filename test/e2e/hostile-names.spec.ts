import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { CallName } from '../../shared/ipc/contract.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { harmOf, openAdministratorWindow } from '../support/tray/administrator-window.ts'
import { answerOpenDialog } from '../support/tray/answer-open-dialog.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { answerWithNames } from '../support/tray/hostile-answers.ts'
import { hostile } from '../support/tray/hostile.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.describe.configure({ timeout: 180_000 })

test.afterEach(async () => {
  await tray.close()
})

const unharmed = { alive: 0, title: '襁褓', over: 0 }
const names = [hostile.long, hostile.markup, hostile.rightToLeft, hostile.places]

/** The long one is cut, whole on demand, and cut again; nothing breaks out of the window meanwhile. */
async function bearsLongName(page: Page): Promise<void> {
  const long = page.locator('.file-name, .folder-path', { hasText: '长长长' }).first()
  await expect(long).toBeVisible()
  const cut = (await long.innerText()).length
  expect(cut).toBeLessThan(200)
  expect(await harmOf(page)).toEqual(unharmed)
  await long.getByRole('button', { name: '显示完整名称' }).click()
  await expect(long).toContainText(hostile.long)
  expect(await harmOf(page)).toEqual(unharmed)
  await long.getByRole('button', { name: '收起名称' }).click()
  expect((await long.innerText()).length).toBe(cut)
}

/** Every other one stands there as it was written, but for what steers the direction of text. */
async function showsAsText(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await expect(page.getByText(text).first()).toBeVisible()
  }
  expect(await page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e]/u)
}

const report = (name: string, rows: number, seed: number): Promise<void> =>
  writeDailyReport(join(tray.place.wechat, `${name}.xlsx`), { rows, seed, format: 'xlsx' })

for (const [kind, rows] of [
  ['warned', 12],
  ['quarantined', 86],
] as const) {
  test(`a card bears a file name of ten thousand letters: ${kind}`, async () => {
    tray = await startTrayApp()
    await answerWithNames(tray, 'card.read', [hostile.long])
    await report('日报', rows, 5)
    const card = await tray.page('card')
    await expect(card.locator(`.card-${kind} .card-count`)).toHaveText(String(rows))
    await expect(card.getByRole('button', { name: '知道了' })).toBeInViewport()
    await bearsLongName(card)
    await card.getByRole('button', { name: '为什么这样判断' }).click()
    expect(await harmOf(card)).toEqual(unharmed)
    await card.getByRole('button', { name: '知道了' }).click()
    await expect.poll(() => tray.renderers()).toBe(0)
  })
}

test('a card of several files bears every hostile name in its list', async () => {
  tray = await startTrayApp()
  await answerWithNames(tray, 'card.read', names)
  // Written elsewhere first: those that come within moments share a card.
  const files = [1, 2, 3, 4].map((n) => `日报${String(n)}.xlsx`)
  for (const [at, file] of files.entries()) {
    await writeDailyReport(join(tray.place.root, file), { rows: 12, seed: at, format: 'xlsx' })
  }
  for (const file of files) await rename(join(tray.place.root, file), join(tray.place.wechat, file))
  const card = await tray.page('card')
  await expect(card.getByRole('button', { name: '查看这 4 个文件' })).toBeVisible({ timeout: 30_000 })
  await card.getByRole('button', { name: '查看这 4 个文件' }).click()
  await expect(card.getByText(hostile.markup).first()).toBeVisible()
  await bearsLongName(card)
})

interface HostilePage {
  readonly link: string
  readonly call: CallName
  /** What must be there before the page can name anything. */
  readonly prepare: (page: Page) => Promise<void>
  /** What it has room for besides the long one. */
  readonly others: readonly string[]
}

async function judged(count: number): Promise<void> {
  await expect.poll(() => eventsOf(tray.place, 'file-judged').length, { timeout: 60_000 }).toBe(count)
}

async function setFourAside(): Promise<void> {
  for (let n = 1; n <= 4; n++) await report(`汇总${String(n)}`, 86, n)
  await judged(4)
}

async function tryFour(page: Page): Promise<void> {
  const folder = join(tray.place.root, 'tried')
  await mkdir(folder)
  for (let n = 1; n <= 4; n++) {
    await writeDailyReport(join(folder, `${String(n)}.xlsx`), { rows: 12, seed: n, format: 'xlsx' })
  }
  await answerOpenDialog(tray, [folder])
  await page.getByRole('link', { name: '试扫' }).click()
  await page.getByRole('button', { name: '选择文件夹…' }).click()
  await expect(page.getByRole('status')).toContainText('看完了 4 个文件', { timeout: 60_000 })
  await page.getByRole('link', { name: '我的状态' }).click()
}

async function keepFour(): Promise<void> {
  for (let n = 1; n <= 4; n++) {
    await writeDailyReport(join(tray.place.downloads, `${String(n)}.xlsx`), { rows: 12, seed: n, format: 'xlsx' })
  }
  await judged(4)
}

const nothing = (): Promise<void> => Promise.resolve()
const others = [hostile.markup, 'xcod.名单', hostile.places]
const pages: readonly HostilePage[] = [
  { link: '隔离区', call: 'quarantine.read', prepare: setFourAside, others },
  { link: '我的状态', call: 'events.page', prepare: setFourAside, others },
  { link: '存量', call: 'inventory.read', prepare: keepFour, others },
  { link: '概览', call: 'overview.read', prepare: setFourAside, others: [] },
  { link: '试扫', call: 'trial.read', prepare: tryFour, others },
  { link: '文件夹', call: 'folders.read', prepare: nothing, others: [hostile.markup] },
]

for (const { link, call, prepare, others: wanted } of pages) {
  test(`the page ${link} bears hostile names, one of ten thousand letters among them`, async () => {
    const opened = await openAdministratorWindow()
    tray = opened.tray
    const { page } = opened
    await prepare(page)
    await answerWithNames(tray, call, names)
    await page.getByRole('link', { name: link }).click()
    await bearsLongName(page)
    await showsAsText(page, wanted)
  })
}

test('a request for a file with a hostile name is decided in its dialog, which bears the reason', async () => {
  const opened = await openAdministratorWindow()
  tray = opened.tray
  const { page } = opened
  await report('汇总', 86, 3)
  await judged(1)
  const { caseNumber } = eventsOf(tray.place, 'file-judged')[0] ?? { caseNumber: '' }
  await page.evaluate((asked) => window.swaddle.call('release.request', asked), { caseNumber, note: hostile.markup })
  await answerWithNames(tray, 'quarantine.read', [hostile.long, hostile.markup])
  await page.getByRole('link', { name: '隔离区' }).click()
  // What was typed is hidden before it is kept: unknown words keep their first letters.
  await expect(page.locator('.request').last()).toContainText('<i＊＊ s＊＊=x＊ ')
  await bearsLongName(page)
  await page.getByRole('button', { name: '同意取回' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await harmOf(page)).toEqual(unharmed)
})
