import { expect, test } from '@playwright/test'
import { openKeyring, plainSealer } from '../../main/keys/keyring.ts'
import { openRecords } from '../../main/record/open-records.ts'
import { systemClock } from '../../main/system-clock.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import { deploySetUpCode } from '../support/tray/administrator.ts'
import { harmOf, openAdministratorWindow } from '../support/tray/administrator-window.ts'
import { hostile } from '../support/tray/hostile.ts'
import type { Place } from '../support/tray/place.ts'
import type { TrayApp } from '../support/tray/tray-app.ts'
import { madeUpJudged } from '../unit/record/made-up-events.ts'

let tray: TrayApp

test.afterEach(async () => {
  await tray.close()
})

async function recordHostileNames(place: Place): Promise<void> {
  await deploySetUpCode(place)
  const { chainKey, pathKey } = openKeyring(place.home, plainSealer)
  const opening = openRecords(place.home, { clock: systemClock, chainKey, pathKey, generation: '1' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  for (const [at, name] of [hostile.markup, hostile.rightToLeft, hostile.long].entries()) {
    const judged = madeUpJudged(at + 1)
    opening.records.recorder.record({ ...judged, file: { ...judged.file, name: ownWords(name) } })
  }
  opening.records.close()
}

test('hostile names are text in the table and the drawer; a very long one is cut, and whole on demand', async () => {
  const opened = await openAdministratorWindow({ prepare: recordHostileNames })
  tray = opened.tray
  const { page } = opened
  const table = page.getByRole('table', { name: '事件' })
  await expect(table.getByText(hostile.markup)).toBeVisible()
  await expect(table.getByText('xcod.名单')).toBeVisible()
  const long = table.locator('.file-name', { hasText: '长长' })
  expect((await long.innerText()).length).toBeLessThan(60)
  expect(await harmOf(page)).toEqual({ alive: 0, title: '襁褓', over: 0 })
  await long.getByRole('button', { name: '显示完整名称' }).press('Enter')
  await expect(long).toContainText(hostile.long)
  expect(await harmOf(page)).toEqual({ alive: 0, title: '襁褓', over: 0 })
  await long.getByRole('button', { name: '收起名称' }).click()
  expect((await long.innerText()).length).toBeLessThan(60)

  await table.getByRole('button', { name: '000003' }).click()
  await expect(page.locator('.case .file-name').first()).toBeVisible()
  expect((await page.locator('.case .file-name').first().innerText()).length).toBeLessThan(60)
  expect(await harmOf(page)).toEqual({ alive: 0, title: '襁褓', over: 0 })
})

test('a filter that nothing fits says so, and is cleared with what was typed', async () => {
  const opened = await openAdministratorWindow({ prepare: recordHostileNames })
  tray = opened.tray
  const { page } = opened
  await page.getByRole('searchbox', { name: '文件名' }).fill('没有这样的')
  await page.getByRole('searchbox', { name: '文件名' }).press('Enter')
  await expect(page.getByRole('cell', { name: '没有符合条件的记录。' })).toBeVisible()
  await page.getByRole('button', { name: '清除条件' }).click()
  await expect(page.getByRole('searchbox', { name: '文件名' })).toHaveValue('')
  await expect(page.getByRole('table', { name: '事件' }).getByText(hostile.markup)).toBeVisible()
})
