import type { TrayApp } from '../../test/support/tray/tray-app.ts'
import { settle } from './settle.ts'
import type { Shoot } from './shoot.ts'

/** An agent whose keys cannot be opened, and a recovery code that is not the right one. */
export async function keysScenes(tray: TrayApp, shoot: Shoot): Promise<void> {
  await tray.startAgain()
  const page = await tray.page('settings')
  const code = page.locator('form input')
  await code.waitFor()
  await settle(page)
  await shoot(page, 'keys-lost')
  await code.fill('AAAA-AAAA-AAAA-AAAA-AAAA-AAAA')
  await code.press('Enter')
  await page.locator('form ~ [role=alert]').waitFor()
  await settle(page)
  await shoot(page, 'refused-keys')
}
