import { expect, test, type Page } from '@playwright/test'
import { openAdministratorWindow } from '../support/tray/administrator-window.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import type { TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.describe.configure({ timeout: 120_000 })

test.afterEach(async () => {
  await tray.close()
})

/** The page 策略 with a number typed in and not saved. */
async function changedPolicy(): Promise<Page> {
  const opened = await openAdministratorWindow()
  tray = opened.tray
  const { page } = opened
  await page.getByRole('link', { name: '策略' }).click()
  await limit(page).fill('77')
  await expect(page.getByText('1 处不同')).toBeVisible()
  return page
}

function limit(page: Page) {
  return page.getByRole('row', { name: /^微信/ }).getByLabel('暂存，从几人起')
}

test('whoever leaves a page over what is not saved is asked first', async () => {
  const page = await changedPolicy()
  await page.getByRole('link', { name: '事件' }).click()
  const asked = page.getByRole('dialog', { name: '有修改还没有保存' })
  await expect(asked.getByRole('button', { name: '留在这里' })).toBeFocused()
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(asked).toHaveCount(0)
  await expect(limit(page)).toHaveValue('77')

  await page.getByRole('link', { name: '事件' }).click()
  await asked.getByRole('button', { name: '离开，不保存' }).click()
  await expect(page.getByRole('heading', { name: '事件' })).toBeVisible()
  await page.getByRole('link', { name: '策略' }).click()
  await expect(limit(page)).toHaveValue('50')
  await page.getByRole('link', { name: '账号' }).click()
  await expect(page.getByRole('heading', { name: '账号' })).toBeVisible()
})

test('whoever closes the window over it is asked, and files are looked at meanwhile', async () => {
  const page = await changedPolicy()
  const close = (answer: number): Promise<string> =>
    tray.app.evaluate(async ({ BrowserWindow, dialog }, response) => {
      const [window] = BrowserWindow.getAllWindows()
      return new Promise<string>((resolve) => {
        dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
          resolve(message)
          return Promise.resolve({ response, checkboxChecked: false })
        }) as typeof dialog.showMessageBox
        window?.close()
      })
    }, answer)
  expect(await close(0)).toBe('有修改还没有保存')
  await expect(limit(page)).toHaveValue('77')
  const closed = page.waitForEvent('close')
  expect(await close(1)).toBe('有修改还没有保存')
  await closed
})

test('another look changes nothing that was typed; another language keeps the page', async () => {
  const page = await changedPolicy()
  await page.evaluate(() => window.swaddle.call('preferences.change', { language: 'system', theme: 'dark' }))
  await expect.poll(() => page.evaluate(() => window.matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  await expect(limit(page)).toHaveValue('77')
  await page.getByRole('button', { name: '撤销修改' }).click()
  await page.evaluate(() => window.swaddle.call('preferences.change', { language: 'en', theme: 'dark' }))
  await expect(page.getByRole('heading', { name: 'Policy' })).toBeVisible()
})

test('words typed for an account or an offline code are asked about, too', async () => {
  const opened = await openAdministratorWindow({ policy: { release: { offlineSecret: 'ab'.repeat(32) } } })
  tray = opened.tray
  const { page } = opened
  const asked = page.getByRole('dialog', { name: '有修改还没有保存' })
  for (const [link, label] of [
    ['账号', '账号名称'],
    ['账号', '现在的密码'],
    ['隔离区', '编号'],
  ] as const) {
    await page.getByRole('link', { name: link }).click()
    await page.getByRole('textbox', { name: label }).fill('123')
    await page.getByRole('link', { name: '事件' }).click()
    await asked.getByRole('button', { name: '留在这里' }).click()
    await expect(page.getByRole('textbox', { name: label })).toHaveValue('123')
    await page.getByRole('link', { name: '事件' }).click()
    await asked.getByRole('button', { name: '离开，不保存' }).click()
    await expect(page.getByRole('heading', { name: '事件' })).toBeVisible()
  }
  await page.getByRole('link', { name: '隔离区' }).click()
  await page.getByRole('link', { name: '事件' }).click()
  await expect(asked).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '事件' })).toBeVisible()
})
