import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import OfficeCrypto from 'officecrypto-tool'
import { writeDailyReport } from '../../test/support/daily-report.ts'
import { holdAnswers } from '../../test/support/tray/hold-answers.ts'
import type { TrayApp } from '../../test/support/tray/tray-app.ts'
import { settle } from './settle.ts'
import type { Shoot } from './shoot.ts'

/** Every kind of card, each brought about by a made-up file. */
export async function cardScenes(tray: TrayApp, shoot: Shoot): Promise<void> {
  const { wechat, downloads } = tray.place
  const report = (folder: string, name: string, rows: number, seed: number): Promise<void> =>
    writeDailyReport(join(folder, name), { rows, seed, format: 'xlsx' })

  await report(wechat, '6月新生儿日报.xlsx', 36, 1)
  let card = await wholeCard(tray)
  await shoot(card, 'card-warned')
  await card.locator('.card-more').click()
  await settle(card)
  await shoot(card, 'card-warned-evidence')
  await card.locator('.card-button').nth(1).click()
  await settle(card)
  await shoot(card, 'card-warned-copy')
  const release = await holdAnswers(tray, 'card.safe-copy')
  await card.locator('.card-option').first().click()
  await card.locator('.card-steps').waitFor()
  await settle(card)
  await shoot(card, 'card-warned-copying')
  await release()
  await card.locator('.card-note .file-name').waitFor({ timeout: 60_000 })
  await settle(card)
  await shoot(card, 'card-warned-copied')
  await close(card, shoot)

  await report(wechat, '6月新生儿日报2.xlsx', 30, 6)
  card = await wholeCard(tray)
  await card.locator('.card-links .card-link').first().click()
  await settle(card)
  await shoot(card, 'card-warned-mistake')
  await card.keyboard.press('Escape')
  await card.locator('.card-button').nth(2).click()
  await settle(card)
  await shoot(card, 'card-warned-reason')
  await close(card, shoot)

  await report(wechat, '出院汇总2025上半年.xlsx', 86, 2)
  card = await wholeCard(tray)
  await shoot(card, 'card-quarantined')
  await card.locator('.card-button').nth(2).click()
  await card.locator('.card-pick').first().click()
  await settle(card)
  await shoot(card, 'card-quarantined-request')
  await card.locator('.card-button-first').click()
  await card.waitForEvent('close').catch(() => undefined)

  await report(tray.place.root, 'sealed.xlsx', 3, 8)
  const sealed = OfficeCrypto.encrypt(await readFile(join(tray.place.root, 'sealed.xlsx')), { password: 'example' })
  await writeFile(join(wechat, '加密名单.xlsx'), sealed)
  card = await wholeCard(tray)
  for (let before = 0; before < 3 && !(await card.locator('.card-encrypted').isVisible()); before++) {
    await closeOne(card, shoot)
    card = await wholeCard(tray)
  }
  await shoot(card, 'card-encrypted')
  await close(card, shoot)

  for (let n = 1; n <= 4; n++) await report(wechat, `第${String(n)}院日报.xlsx`, 10 * n, 10 + n)
  card = await wholeCard(tray)
  await card.getByText('4', { exact: false }).first().waitFor()
  await card.locator('.card-more').click()
  await settle(card)
  await shoot(card, 'card-many')
  await close(card, shoot)

  await report(downloads, '全年名单.xlsx', 120, 3)
  card = await wholeCard(tray)
  await shoot(card, 'card-at-rest')
  await close(card, shoot)

  await writeFile(join(wechat, `${'很'.repeat(60)}长的名字.xlsx`), 'damaged')
  await report(wechat, `${'很'.repeat(60)}长的名字2.xlsx`, 12, 4)
  card = await wholeCard(tray)
  await shoot(card, 'card-long-name')
  await close(card, shoot)
}

/** Waits until main has given the window the height that the card asked for. */
async function wholeCard(tray: TrayApp): Promise<Page> {
  const page = await tray.page('card')
  await page.waitForFunction(() => {
    const height = document.querySelector('.card')?.getBoundingClientRect().height ?? Number.POSITIVE_INFINITY
    // On a low screen it is as high as can be, and scrolls.
    return Math.min(height, window.screen.availHeight - 40) - window.innerHeight < 3
  })
  await settle(page)
  return page
}

/** Puts the card away; those that waited behind it are pictured and put away, too. */
async function close(page: Page, shoot: Shoot): Promise<void> {
  for (let waiting = 0; waiting < 9 && !page.isClosed(); waiting++) await closeOne(page, shoot)
}

/** The window may be gone before what was done to it has been reported back. */
async function closeOne(page: Page, shoot: Shoot): Promise<void> {
  await putAway(page, shoot).catch((error: unknown) => {
    if (!page.isClosed()) throw error
  })
}

async function putAway(page: Page, shoot: Shoot): Promise<void> {
  if (await page.locator('.card-cumulative').isVisible()) {
    await settle(page)
    await shoot(page, 'card-cumulative')
    await page.locator('.card-links .card-link').first().click()
    await settle(page)
    await shoot(page, 'card-cumulative-route')
    await page.keyboard.press('Escape')
  }
  const key = await page.locator('h1').innerText()
  await page.locator('.card-close').click()
  await Promise.race([page.waitForEvent('close'), page.getByText(key, { exact: true }).waitFor({ state: 'detached' })])
    // Whichever comes second is of no interest any more.
    .catch(() => undefined)
}
