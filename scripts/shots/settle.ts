import type { Page } from '@playwright/test'

/** Until what was clicked has been painted. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)))
}
