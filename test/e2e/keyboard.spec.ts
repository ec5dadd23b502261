import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { administrator, deploySetUpCode, setUpCode } from '../support/tray/administrator.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.beforeEach(async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode, policy: { clerk: { contact: '信息科 8021' } } })
  await writeDailyReport(join(tray.place.wechat, '日报.xlsx'), { rows: 60, seed: 5, format: 'xlsx' })
})

test.afterEach(async () => {
  await tray.close()
})

/** Where a key would go: the tag, and what it is called. */
async function focus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return 'nowhere'
    const words = at.getAttribute('aria-label') ?? (at instanceof HTMLElement ? at.innerText : '')
    return `${at.tagName.toLowerCase()} ${words.split('\n')[0] ?? ''}`.trim()
  })
}

/** Presses the tabulator until it stands there again where it went first; fails where that never comes. */
async function round(page: Page): Promise<readonly string[]> {
  const first = await step(page)
  const seen = [first]
  for (let presses = 0; presses < 150; presses++) {
    const next = await step(page)
    if (next === first) return seen
    seen.push(next)
  }
  throw new Error(`there is no way out of it: ${seen.slice(-6).join(', ')}`)
}

async function step(page: Page): Promise<string> {
  await page.keyboard.press('Tab')
  return focus(page)
}

test('a card is answered by keyboard alone', async () => {
  const card = await tray.page('card')
  await expect.poll(() => focus(card)).toBe('button 知道了')
  const reached = await round(card)
  for (const name of ['做脱敏副本', '申请取回', '判断有误', '联系管理员', '为什么这样判断', '关闭']) {
    expect(reached).toContain(`button ${name}`)
  }
  const closed = card.waitForEvent('close')
  // The window is gone before the key comes up again.
  await card.keyboard.press('Escape').catch(() => undefined)
  await closed
})

test('status, sign-in and every page are gone through by keyboard alone', async () => {
  await tray.startAgain()
  const page = await tray.page('settings')
  const press = async (name: string): Promise<void> => {
    await expect.poll(() => step(page), { timeout: 30_000, intervals: [0] }).toBe(name)
    await page.keyboard.press('Enter')
  }
  await press('button 我已阅读')
  await expect.poll(() => focus(page)).toBe('button 再看一遍监测告知')
  await press('a 管理员登录')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  for (const text of [setUpCode, administrator.name, administrator.password]) {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  // The one that shows the password stands between.
  await page.keyboard.press('Tab')
  await page.keyboard.type(administrator.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '请保存恢复码' })).toBeVisible()
  await expect.poll(() => focus(page)).toMatch(/^main/)
  await press('button 我已保存')
  await expect(page.getByRole('heading', { name: '概览' })).toBeVisible()

  for (const link of await page.locator('.frame-who + ul a').all()) {
    const name = await link.innerText()
    await link.focus()
    await page.keyboard.press('Enter')
    await page.locator('.page h1').waitFor()
    // Within the page at once, except on the one that was there already.
    if (name !== '概览') await expect.poll(() => focus(page), name).toMatch(/^main/)
    await round(page)
  }
})

test('from anywhere on a page one key leads to the navigation and back, and a link says so', async () => {
  await tray.startAgain()
  const page = await tray.page('settings')
  await page.getByRole('button', { name: '申请取回一个文件' }).click()
  await expect(page.getByLabel('编号')).toBeFocused()
  await page.keyboard.press('F6')
  await expect(page.getByRole('link', { name: '我的状态' })).toBeFocused()
  await page.keyboard.press('F6')
  await expect.poll(() => focus(page)).toMatch(/^main/)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: '回到导航（F6）' })
  await expect(skip).toBeFocused()
  await expect(skip).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: '我的状态' })).toBeFocused()
  await expect(skip).toHaveCSS('opacity', '0')
})
