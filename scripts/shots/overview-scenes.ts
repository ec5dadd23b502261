import type { Page } from '@playwright/test'
import { settle } from './settle.ts'
import type { Shoot } from './shoot.ts'

/** What the pages 概览, 存量 and 审计 show beyond their first screen. */
export async function overviewScenes(page: Page, shoot: Shoot): Promise<void> {
  await page.locator('a[href="#overview"]').click()
  await page.locator('.meter').first().waitFor()
  for (const [name, at] of [
    ['overview-charts', '.overview-people'],
    ['overview-hospitals', '.overview > .panel:last-child'],
  ] as const) {
    await page.locator(at).scrollIntoViewIfNeeded()
    await settle(page)
    await shoot(page, name)
  }
  await page.locator('.overview-people details summary').first().click()
  await page.locator('.overview-people').scrollIntoViewIfNeeded()
  await shoot(page, 'overview-table')
  await page.locator('.overview-two .row .ant-btn').first().scrollIntoViewIfNeeded()
  await page.locator('.overview-two .row .ant-btn').first().click()
  await settle(page)
  await shoot(page, 'overview-close-alert')
  await page.keyboard.press('Escape')

  await page.locator('a[href="#inventory"]').click()
  await page.locator('.inventory-scan .ant-btn-primary').click()
  await page.locator('.inventory-scan [role=status] strong').waitFor()
  await settle(page)
  await shoot(page, 'inventory-looked-through')
  await page.locator('.data tbody .ant-checkbox-input').first().check()
  await page.locator('.filters .ant-btn').click()
  await settle(page)
  await shoot(page, 'inventory-put-away')
  await page.keyboard.press('Escape')

  await page.locator('a[href="#audit"]').click()
  await page.locator('.page-head .ant-btn').click()
  await settle(page)
  await shoot(page, 'audit-report')
  await page.keyboard.press('Escape')
}
