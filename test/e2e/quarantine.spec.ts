import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { addAdministrator, deploySetUpCode, setUpAdministrator, signIn } from '../support/tray/administrator.ts'
import { eventsOf } from '../support/tray/events-of.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import { startTrayApp, type TrayApp, type TrayAppWish } from '../support/tray/tray-app.ts'

let tray: TrayApp

// Whole stories of several people, on machines that are busy with other things.
test.describe.configure({ timeout: 180_000 })

test.afterEach(async () => {
  await tray.close()
})

/** Has a report of many set aside; answers its case number and where it lay. */
async function setAside(name = '日报.xlsx', seed = 7): Promise<{ readonly caseNumber: string; readonly path: string }> {
  const path = join(tray.place.wechat, name)
  const before = eventsOf(tray.place, 'file-judged').length
  await writeDailyReport(path, { rows: 86, seed, format: 'xlsx' })
  await expect.poll(() => eventsOf(tray.place, 'file-judged').length, { timeout: 30_000 }).toBe(before + 1)
  return { caseNumber: eventsOf(tray.place, 'file-judged').at(-1)?.caseNumber ?? '', path }
}

async function settings(wish: TrayAppWish = {}): Promise<Page> {
  tray = await startTrayApp({ prepare: deploySetUpCode, ...wish })
  await tray.startAgain()
  return tray.page('settings')
}

async function askFor(page: Page, caseNumber: string, reason: string): Promise<void> {
  await page.getByRole('link', { name: '我的状态' }).click()
  await page.getByRole('button', { name: '申请取回一个文件' }).click()
  await page.getByLabel('编号').fill(caseNumber)
  await page.getByLabel('为什么需要').fill(reason)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('status')).toHaveText('已提交，等待管理员同意。')
}

test('an empty vault says so, and so do requests', async () => {
  const page = await settings()
  await expect(page.getByText('没有申请。')).toBeVisible()
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '隔离区' }).click()
  await expect(page.getByText('隔离区是空的。')).toBeVisible()
  await expect(page.getByText('还没有处理过申请。')).toBeVisible()
  await expect(page.getByText('策略里没有设定离线取回密钥。')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
})

test('a clerk asks, is refused with a reason, asks again, and has the file back in its place', async () => {
  const page = await settings()
  const { caseNumber, path } = await setAside()
  expect(existsSync(path)).toBe(false)
  await askFor(page, caseNumber, '对账需要')
  await expect(page.locator('.request').getByText('等待同意')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])

  await setUpAdministrator(page)
  await page.getByRole('link', { name: '隔离区' }).click()
  await expect(page.getByRole('row', { name: /86 位母婴/ })).toContainText('员工')
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: '不同意' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: '不同意' })).toBeDisabled()
  await dialog.getByLabel('说明（会记录）').fill('请用脱敏副本')
  expect(await seriousFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: '不同意' }).click()
  await expect(page.getByText('无人申请')).toBeVisible()

  await page.getByRole('link', { name: '我的状态' }).click()
  await expect(page.locator('.request').getByText('未同意')).toBeVisible()
  await expect(page.getByText(/答复（keeper）/)).toBeVisible()
  await askFor(page, caseNumber, '上级或医院要求')
  await page.getByRole('link', { name: '隔离区' }).click()
  await page.getByRole('button', { name: '同意取回' }).click()
  await page.getByRole('dialog').getByLabel('说明（会记录）').fill('已核对')
  await page.getByRole('dialog').getByRole('button', { name: '同意取回' }).click()
  await expect(page.getByText('隔离区是空的。')).toBeVisible()
  expect(existsSync(path)).toBe(true)
  expect(eventsOf(tray.place, 'release-changed').map(({ step, by }) => [step, by])).toEqual([
    ['requested', 'clerk'],
    ['refused', 'keeper'],
    ['requested', 'clerk'],
    ['approved', 'keeper'],
    ['released', 'keeper'],
  ])
})

test('where policy asks for two, one administrator is not enough and cannot count twice', async () => {
  const page = await settings({ policy: { release: { approvers: 2 }, vaultDays: 30 } })
  const { path } = await setAside()
  await setUpAdministrator(page)
  await addAdministrator(page, { name: 'second', password: 'another long one', roles: ['审批'] })
  await page.getByRole('link', { name: '隔离区' }).click()
  await expect(page.getByText('还剩 30 天')).toBeVisible()
  await page.getByRole('button', { name: '取回' }).click()
  await page.getByRole('dialog').getByLabel('说明（会记录）').fill('医院来电')
  await page.getByRole('dialog').getByRole('button', { name: '同意取回' }).click()
  await expect(page.getByText('您已同意，还需另一位管理员。')).toBeVisible()
  await expect(page.getByText('有申请，先不到期')).toBeVisible()
  expect(existsSync(path)).toBe(false)
  await page.getByRole('button', { name: '退出登录' }).click()
  await signIn(page, 'second', 'another long one')
  await page.getByRole('link', { name: '隔离区' }).click()
  await expect(page.getByText('已同意 1 / 2')).toBeVisible()
  await page.getByRole('button', { name: '同意取回' }).click()
  await page.getByRole('dialog').getByLabel('说明（会记录）').fill('同意')
  await page.getByRole('dialog').getByRole('button', { name: '同意取回' }).click()
  await expect(page.getByText('隔离区是空的。')).toBeVisible()
  expect(existsSync(path)).toBe(true)
})

test('a code made here gives the file back once, is told once, and wrong ones are slowed down', async () => {
  const page = await settings({ policy: { release: { offlineSecret: 'ab'.repeat(32) } } })
  const { caseNumber, path } = await setAside()
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '隔离区' }).click()
  await page.getByLabel('编号').fill(caseNumber)
  await page.getByRole('button', { name: '生成' }).click()
  const code = await page.locator('.release-code output').innerText()
  expect(await seriousFindings(page)).toEqual([])
  expect(eventsOf(tray.place, 'administrator-acted').at(-1)).toMatchObject({ act: 'code-made', by: 'keeper' })
  expect(JSON.stringify(eventsOf(tray.place, 'administrator-acted'))).not.toContain(code)

  await page.getByRole('link', { name: '我的状态' }).click()
  await page.getByRole('button', { name: '有取回码？' }).click()
  await page.getByLabel('编号').fill(caseNumber)
  for (const [typed, answer] of [
    ['AAAA-AAAA-AAAA', '取回码不对。'],
    [code.toLowerCase(), '已取回。'],
  ] as const) {
    await page.getByRole('textbox', { name: '取回码' }).fill(typed)
    await page.getByRole('button', { name: '取回', exact: true }).click()
    await expect(page.getByText(answer)).toBeVisible()
  }
  expect(existsSync(path)).toBe(true)
  await expect(page.locator('.request-head').getByText('取回码')).toBeVisible()
})

test('a damaged vault file is named and not offered; break-glass stands in the list by its name', async () => {
  const page = await settings({ policy: { release: { breakGlass: true } } })
  const first = await setAside('甲.xlsx', 1)
  const second = await setAside('乙.xlsx', 2)
  const vault = join(tray.place.home, 'vault')
  const sealed = (await readdir(vault)).find((name) => name.startsWith(first.caseNumber)) ?? ''
  await writeFile(join(vault, sealed), 'broken')
  const taken = await page.evaluate(
    (caseNumber) => window.swaddle.call('release.break-glass', { caseNumber, note: '夜班急用' }),
    second.caseNumber,
  )
  expect(taken).toEqual({ kind: 'answered', value: 'restored' })
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '隔离区' }).click()
  await expect(page.getByText('暂存的文件已损坏，无法打开')).toBeVisible()
  await expect(page.getByRole('button', { name: '取回' })).toHaveCount(0)
  await expect(page.getByText('紧急取回', { exact: true })).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
})

test('a reader may look and not decide; nobody signed in may do neither', async () => {
  const page = await settings()
  const { caseNumber } = await setAside()
  const approve = (): Promise<unknown> =>
    page.evaluate((number) => window.swaddle.call('quarantine.approve', { caseNumber: number, note: 'x' }), caseNumber)
  expect(await page.evaluate(() => window.swaddle.call('quarantine.read', null))).toEqual({
    kind: 'refused',
    why: 'no-session',
  })
  expect(await approve()).toEqual({ kind: 'refused', why: 'no-session' })
  await setUpAdministrator(page)
  await addAdministrator(page, { name: 'looker', password: 'looking is enough', roles: [] })
  await page.getByRole('button', { name: '退出登录' }).click()
  await signIn(page, 'looker', 'looking is enough')
  await page.getByRole('link', { name: '隔离区' }).click()
  await expect(page.getByRole('row', { name: /86 位母婴/ })).toBeVisible()
  await expect(page.getByRole('button', { name: '取回' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '离线取回码' })).toHaveCount(0)
  expect(await approve()).toEqual({ kind: 'refused', why: 'wrong-role' })
})

test('hostile names and reasons are text, and long ones break no table', async () => {
  const page = await settings()
  const { caseNumber } = await setAside('<img src=x onerror=document.title=1>\u202Excod.xlsx', 3)
  await askFor(page, caseNumber, `<img src=x onerror=document.title=1> \u202E ${'长'.repeat(250)}`)
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '隔离区' }).click()
  await expect(page.getByRole('row', { name: /86 位母婴/ })).toBeVisible()
  expect(await page.locator('.page img, .page script').count()).toBe(0)
  expect(await page.title()).toBe('襁褓')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})
