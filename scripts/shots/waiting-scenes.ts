import type { Page } from '@playwright/test'
import { holdAnswers } from '../../test/support/tray/hold-answers.ts'
import type { TrayApp } from '../../test/support/tray/tray-app.ts'
import { settle } from './settle.ts'
import type { Shoot } from './shoot.ts'

const slow = [
  ['overview', 'overview.read'],
  ['inventory', 'inventory.read'],
  ['quarantine', 'quarantine.read'],
  ['events', 'records.search'],
] as const

/** Pages whose answer is long in coming. */
export async function waitingScenes(page: Page, tray: TrayApp, shoot: Shoot): Promise<void> {
  for (const [name, call] of slow) {
    const release = await holdAnswers(tray, call)
    await page.locator(`a[href="#${name}"]`).click()
    await page.locator('.waiting').waitFor()
    await settle(page)
    await settle(page)
    await shoot(page, `waiting-${name}`)
    await release()
    await page.locator('.waiting').waitFor({ state: 'detached' })
  }
}
