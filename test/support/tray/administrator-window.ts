import { expect, type Page } from '@playwright/test'
import { addAdministrator, deploySetUpCode, setUpAdministrator, signIn } from './administrator.ts'
import { startTrayApp, type TrayApp, type TrayAppWish } from './tray-app.ts'

export interface AdministratorWindow {
  readonly tray: TrayApp
  readonly page: Page
}

/** The app with its settings window open and the first administrator signed in there, at the page 事件. */
export async function openAdministratorWindow(wish: TrayAppWish = {}): Promise<AdministratorWindow> {
  const tray = await startTrayApp({ prepare: deploySetUpCode, ...wish })
  await tray.startAgain()
  const page = await tray.page('settings')
  await setUpAdministrator(page)
  await page.getByRole('link', { name: '事件' }).click()
  await expect(page.getByRole('heading', { name: '事件', level: 1 })).toBeVisible()
  return { tray, page }
}

/** Signs the keeper out and somebody in who may look and change nothing. */
export async function becomeReader(page: Page): Promise<void> {
  await addAdministrator(page, { name: 'looker', password: 'looking is enough', roles: [] })
  await page.getByRole('button', { name: '退出登录' }).click()
  await signIn(page, 'looker', 'looking is enough')
  await page.getByRole('button', { name: '退出登录' }).waitFor()
}

/** No markup came alive, nothing is wider than the window. */
export async function harmOf(
  page: Page,
): Promise<{ readonly alive: number; readonly title: string; readonly over: number }> {
  return page.evaluate(() => ({
    alive: document.querySelectorAll('.page img, .page script, .card img').length,
    title: document.title,
    over: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
  }))
}
