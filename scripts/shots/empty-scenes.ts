import { administrator, setUpCode } from '../../test/support/tray/administrator.ts'
import type { TrayApp } from '../../test/support/tray/tray-app.ts'
import { settle } from './settle.ts'
import type { Shoot } from './shoot.ts'
import { waitingScenes } from './waiting-scenes.ts'

/** Pages on which nothing happened yet, on a PC whose policy cannot be read; what is refused, and filters that nothing fits. */
export async function emptyScenes(tray: TrayApp, shoot: Shoot): Promise<void> {
  await tray.startAgain()
  const page = await tray.page('settings')
  await settle(page)
  await shoot(page, 'empty-status')

  await page.locator('a[href="#session"]').click()
  await page.locator('.session h1').waitFor()
  const fields = page.locator('.session input')
  const typed = ['WRONG-CODE', administrator.name, administrator.password, administrator.password]
  for (const [at, text] of typed.entries()) await fields.nth(at).fill(text)
  await page.locator('.session button[type=submit]').click()
  await page.locator('.session [role=alert]').waitFor()
  await shoot(page, 'refused-set-up')
  await fields.first().fill(setUpCode)
  await page.locator('.session button[type=submit]').click()
  await page.locator('.recovery-code').waitFor()
  await page.locator('.session .ant-btn-primary').click()

  for (const name of ['overview', 'inventory', 'quarantine', 'routes']) {
    await page.locator(`a[href="#${name}"]`).click()
    await page.locator('.page h1').waitFor()
    await settle(page)
    await shoot(page, `empty-${name}`)
  }
  await page.locator('a[href="#events"]').click()
  const name = page.locator('.filters input').nth(1)
  await name.fill('nothing is called this')
  await name.press('Enter')
  await page.locator('.data-none').waitFor()
  await shoot(page, 'empty-events')

  await waitingScenes(page, tray, shoot)
  await page.getByRole('button', { name: /退出登录|登出|Sign out/ }).click()
  await page.locator('a[href="#session"]').click()
  await fields.first().fill(administrator.name)
  await fields.nth(1).fill('this is not it')
  await page.locator('.session button[type=submit]').click()
  await page.locator('.session [role=alert]').waitFor()
  await shoot(page, 'refused-sign-in')
}
