import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { deploySetUpCode, setUpAdministrator } from '../support/tray/administrator.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.afterEach(async () => {
  await tray.close()
})

/** A signed-in administrator on the page 存量. */
async function openInventory(): Promise<Page> {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  await tray.startAgain()
  const page = await tray.page('settings')
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '存量' }).click()
  await expect(page.getByRole('heading', { name: '存量' })).toBeVisible()
  return page
}

async function chooseFolder(folder: string): Promise<void> {
  await tray.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: path === '', filePaths: path === '' ? [] : [path] })
  }, folder)
}

const report = (folder: string, name: string, rows: number, seed: number): Promise<void> =>
  writeDailyReport(join(folder, name), { rows, seed, format: 'xlsx' })

test('takes stock of a folder that nobody watches: recorded, not moved, no transfer; once more finds the same', async () => {
  const page = await openInventory()
  await expect(page.getByText('还没有发现含母婴信息的文件')).toBeVisible()
  const old = join(tray.place.root, 'old')
  await mkdir(join(old, 'deep'), { recursive: true })
  await report(old, '汇总甲.xlsx', 80, 1)
  await report(join(old, 'deep'), '汇总乙.xlsx', 12, 2)
  await chooseFolder(old)
  await page.getByRole('button', { name: '选文件夹盘点' }).click()
  await expect(page.getByText('盘点完成')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('查看 2 / 2 个，2 个含母婴信息')).toBeVisible()
  await expect(page.getByText('2 个文件，共 92 人次')).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toContainText('80')
  expect(readdirSync(old).sort()).toEqual(['deep', '汇总甲.xlsx'])
  const judged = eventsOf(tray.place, 'file-judged')
  expect(judged.map(({ verdict, action, ledger }) => [verdict, action.kind, ledger?.kind])).toEqual([
    ['record', 'untouched', 'held'],
    ['record', 'untouched', 'held'],
  ])
  expect(eventsOf(tray.place, 'limit-crossed')).toEqual([])
  expect(eventsOf(tray.place, 'administrator-acted').at(-1)).toMatchObject({ act: 'inventory-scanned', by: 'keeper' })

  await rm(join(old, 'deep', '汇总乙.xlsx'))
  await page.getByRole('button', { name: '选文件夹盘点' }).click()
  await expect(page.getByText('查看 1 / 1 个，1 个含母婴信息')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('1 个文件，共 80 人次')).toBeVisible()
  expect(eventsOf(tray.place, 'file-judged')).toHaveLength(2)
})

test('lists what the watcher found, and seals chosen files with a reason; they can come back', async () => {
  const page = await openInventory()
  await report(tray.place.downloads, '日报.xlsx', 40, 3)
  await expect(page.getByText('1 个文件，共 40 人次')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('row', { name: /日报/ }).getByRole('checkbox').check()
  await page.getByRole('button', { name: '暂存所选（1）' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('已过保存期限')
  await dialog.getByRole('button', { name: '暂存所选（1）' }).click()
  await expect(page.getByText('已暂存 1 个')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('还没有发现含母婴信息的文件')).toBeVisible()
  expect(existsSync(join(tray.place.downloads, '日报.xlsx'))).toBe(false)
  expect(readdirSync(tray.place.downloads)).toHaveLength(1)
  const judged = eventsOf(tray.place, 'file-judged').at(-1)
  expect(judged).toMatchObject({ verdict: 'quarantine', rule: 'administrator', action: { kind: 'quarantined' } })
  expect(eventsOf(tray.place, 'administrator-acted').at(-1)).toMatchObject({
    act: 'file-sealed',
    caseNumber: judged?.caseNumber,
  })
  const back = await page.evaluate(
    (caseNumber) => window.swaddle.call('quarantine.approve', { caseNumber, note: 'x' }),
    judged?.caseNumber ?? '',
  )
  expect(back).toEqual({ kind: 'answered', value: 'restored' })
  expect(existsSync(join(tray.place.downloads, '日报.xlsx'))).toBe(true)
})

test('tells what is gone, stops when told to, and touches nothing in simulation', async () => {
  const page = await openInventory()
  await report(tray.place.downloads, '日报.xlsx', 40, 3)
  await expect(page.getByText('1 个文件，共 40 人次')).toBeVisible({ timeout: 30_000 })
  const read = await page.evaluate(() =>
    window.swaddle.call('inventory.read', { order: 'age', channel: 'downloads', offset: 0, limit: 10 }),
  )
  const id = read.kind === 'answered' ? (read.value.files[0]?.id ?? '') : ''
  await rm(join(tray.place.downloads, '日报.xlsx'))
  const seal = (): Promise<unknown> =>
    page.evaluate((each) => window.swaddle.call('inventory.seal', { ids: [each], note: 'x' }), id)
  expect(await seal()).toEqual({ kind: 'answered', value: [{ id, outcome: 'gone' }] })

  const many = join(tray.place.root, 'many')
  await mkdir(many)
  for (let n = 0; n < 25; n++) await report(many, `表${String(n)}.xlsx`, 3, 100 + n)
  await chooseFolder(many)
  await page.getByRole('button', { name: '选文件夹盘点' }).click()
  await page.getByRole('button', { name: '停止' }).click()
  await expect(page.getByText('盘点已停止')).toBeVisible({ timeout: 30_000 })
  await chooseFolder('')
  await page.getByRole('button', { name: '选文件夹盘点' }).click()
  await expect(page.getByText('盘点已停止')).toBeVisible()

  const policy = { mode: 'simulation' }
  await page.evaluate((candidate) => window.swaddle.call('policy.save', { candidate, note: 'x' }), policy)
  expect(await seal()).toEqual({ kind: 'refused', why: 'not-ready' })
})

test('hostile names are text, and their whole length never reaches the page', async () => {
  const page = await openInventory()
  const names = ['<img src=x onerror=alert(1)>.xlsx', '\u202Egnp.\u202C日报.xlsx', `${'很'.repeat(70)}长.xlsx`]
  for (const [at, name] of names.entries()) await report(tray.place.downloads, name, 11 + at, 20 + at)
  await expect(page.getByText('3 个文件，共 36 人次')).toBeVisible({ timeout: 30_000 })
  expect(await page.evaluate(() => document.querySelector('img'))).toBeNull()
  for (const shown of await page.locator('.data .file-name').allInnerTexts()) {
    expect(shown).not.toContain('\u202E')
    expect([...shown].length).toBeLessThanOrEqual(60)
  }
})

test('is refused to who is not signed in or may not', async () => {
  const page = await openInventory()
  const id = 'ab'.repeat(16)
  const seal = (): Promise<unknown> =>
    page.evaluate((each) => window.swaddle.call('inventory.seal', { ids: [each], note: 'x' }), id)
  expect(await seal()).toEqual({ kind: 'answered', value: [{ id, outcome: 'gone' }] })
  await page.evaluate(() =>
    window.swaddle.call('administrators.add', { name: 'looker', password: 'looking is enough', roles: ['reader'] }),
  )
  await page.evaluate(() => window.swaddle.call('session.sign-out', null))
  const refused = { kind: 'refused', why: 'no-session' }
  expect(await seal()).toEqual(refused)
  expect(await page.evaluate(() => window.swaddle.call('inventory.scan', { where: 'watched' }))).toEqual(refused)
  expect(await page.evaluate(() => window.swaddle.call('inventory.cancel', null))).toEqual(refused)
  const read = { order: 'people', channel: null, offset: 0, limit: 50 } as const
  expect(await page.evaluate((input) => window.swaddle.call('inventory.read', input), read)).toEqual(refused)
  await page.evaluate(() => window.swaddle.call('session.sign-in', { name: 'looker', password: 'looking is enough' }))
  expect(await seal()).toEqual({ kind: 'refused', why: 'wrong-role' })
  expect(await page.evaluate(() => window.swaddle.call('inventory.scan', { where: 'watched' }))).toMatchObject({
    kind: 'answered',
  })
})
