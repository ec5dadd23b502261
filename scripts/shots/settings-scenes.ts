import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { idleMs } from '../../main/shell/administrators/administrator-sessions.ts'
import { administrator, setUpCode } from '../../test/support/tray/administrator.ts'
import { answerOpenDialog } from '../../test/support/tray/answer-open-dialog.ts'
import { passTime } from '../../test/support/tray/pass-time.ts'
import type { TrayApp } from '../../test/support/tray/tray-app.ts'
import { overviewScenes } from './overview-scenes.ts'
import { settle } from './settle.ts'
import type { Shoot } from './shoot.ts'

/** Every page of the settings window, with what the card scenes left behind. */
export async function settingsScenes(tray: TrayApp, shoot: Shoot): Promise<void> {
  await tray.startAgain()
  const page = await tray.page('settings')
  await settle(page)
  await shoot(page, 'status-notice')
  await page.locator('.notice .ant-btn-primary').click()
  await page.locator('.notice-read').waitFor()
  await shoot(page, 'status')

  await page.locator('a[href="#session"]').click()
  await page.locator('.session h1').waitFor()
  await shoot(page, 'session-set-up')
  const fields = page.locator('.session input')
  for (const [at, text] of [setUpCode, administrator.name, administrator.password, administrator.password].entries()) {
    await fields.nth(at).fill(text)
  }
  await page.locator('.session button[type=submit]').click()
  await page.locator('.recovery-code').waitFor()
  await shoot(page, 'session-recovery-code')
  await page.locator('.session .ant-btn-primary').click()

  for (const name of await pageNames(page)) {
    await page.locator(`a[href="#${name}"]`).click()
    await page.locator('.page h1').waitFor()
    await settle(page)
    await shoot(page, name)
  }
  await overviewScenes(page, shoot)
  await administratorScenes(page, tray, shoot)
  await page.locator('a[href="#events"]').click()
  await page.locator('.data .link').first().click()
  await page.locator('.case').waitFor()
  await settle(page)
  await shoot(page, 'events-case')
  await page.keyboard.press('Escape')
  await passTime(tray, idleMs)
  await page.locator('a[href="#audit"]').click()
  await page.locator('.session-again').waitFor()
  await settle(page)
  await shoot(page, 'session-again')
}

/** What the pages show once something was done on them. */
async function administratorScenes(page: Page, tray: TrayApp, shoot: Shoot): Promise<void> {
  await policyScenes(page, shoot)
  await page.locator('a[href="#quarantine"]').click()
  await page.locator('.case-acts .ant-btn').first().click()
  await page.locator('.ant-modal textarea').waitFor()
  await settle(page)
  await shoot(page, 'quarantine-decide')
  await page.keyboard.press('Escape')
  await page.locator('a[href="#routes"]').click()
  await page.locator('.page-head .ant-btn').click()
  await page.locator('.ant-drawer-footer .ant-btn-primary').click()
  await page.locator('.ant-drawer .problem').first().waitFor()
  await settle(page)
  await shoot(page, 'routes-form')
  await page.keyboard.press('Escape')
  await page.locator('a[href="#folders"]').click()
  await page.locator('.folder-acts .ant-btn').first().click()
  await page.locator('.folder-test').waitFor()
  await shoot(page, 'folders-tested')
  await page.locator('a[href="#trial"]').click()
  await answerOpenDialog(tray, [tray.place.downloads, join(tray.place.root, 'none.xlsx')])
  await page.locator('.drop-acts .ant-btn').nth(1).click()
  await page.locator('.data tbody tr').nth(1).waitFor()
  await page.locator('.data .link').first().click()
  await settle(page)
  await shoot(page, 'trial-scanned')
  await page.locator('a[href="#reporting"]').click()
  await page.locator('.reporting-form input').first().fill('http://127.0.0.1:1')
  await page.locator('.reporting-acts .ant-btn').first().click()
  await page.locator('.endpoint-test').waitFor()
  await page.locator('.endpoint-test').scrollIntoViewIfNeeded()
  await settle(page)
  await shoot(page, 'reporting-tested')
  await page.locator('a[href="#events"]').click()
  await page.locator('.ant-modal-confirm').waitFor()
  await settle(page)
  await shoot(page, 'unsaved')
  await page.locator('.ant-modal-confirm .ant-btn:not(.ant-btn-primary)').click()
}

/** What keeps a policy from being saved, then what saving it would do. */
async function policyScenes(page: Page, shoot: Shoot): Promise<void> {
  await page.locator('a[href="#policy"]').click()
  const numbers = page.locator('.policy-people input')
  await numbers.nth(1).fill('0')
  await numbers.nth(2).fill('2000000')
  await page.locator('.policy-people .ant-btn').nth(5).click()
  const save = page.locator('.policy-bar .ant-btn-primary')
  await save.click()
  await page.locator('.policy-wrong').waitFor()
  await settle(page)
  await shoot(page, 'policy-wrong')
  await numbers.nth(1).fill('1')
  await numbers.nth(2).fill('10')
  await save.click()
  await page.locator('.policy-effect').waitFor()
  await settle(page)
  await shoot(page, 'policy-save')
  await page.keyboard.press('Escape')
  await page.locator('.policy-bar .ant-btn').nth(2).click()
}

async function pageNames(page: Page): Promise<readonly string[]> {
  const links = await page.locator('.frame-who + ul a').all()
  const targets = await Promise.all(links.map((link) => link.getAttribute('href')))
  return targets.map((target) => (target ?? '').slice(1))
}
