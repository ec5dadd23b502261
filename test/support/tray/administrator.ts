import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { secretCodeSha256 } from '../../../main/shell/administrators/secret-code.ts'
import type { Place } from './place.ts'

export const setUpCode = 'ABCD-2345-EFGH-6789-JKMN-PQRS'
export const administrator = { name: 'keeper', password: 'a long sentence' } as const

/** What a deployment leaves in the home so that a first administrator can be made. */
export async function deploySetUpCode({ home }: Place): Promise<void> {
  await writeFile(join(home, 'set-up-code.json'), JSON.stringify({ codeSha256: secretCodeSha256(setUpCode) }))
}

/** Makes the first administrator through the window, as one does; answers the recovery code. */
export async function setUpAdministrator(page: Page): Promise<string> {
  await page.getByRole('link', { name: '管理员登录' }).click()
  await page.getByLabel('设置码').fill(setUpCode)
  await page.getByLabel('名称').fill(administrator.name)
  await page.getByLabel('密码', { exact: true }).fill(administrator.password)
  await page.getByLabel('再输一次密码').fill(administrator.password)
  await page.getByRole('button', { name: '设置并登录' }).click()
  await expect(page.getByRole('heading', { name: '请保存恢复码' })).toBeVisible()
  const code = await page.locator('.recovery-code').innerText()
  await page.getByRole('button', { name: '我已保存' }).click()
  await expect(page.getByRole('heading', { name: '概览' })).toBeVisible()
  return code
}

export async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByRole('link', { name: '管理员登录' }).click()
  await page.getByLabel('名称').fill(name)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByLabel('密码', { exact: true }).press('Enter')
}

export interface AccountWish {
  readonly name: string
  readonly password: string
  /** Words of the boxes to tick; readers have none. */
  readonly roles: readonly string[]
}

/** Adds another administrator through the page 账号, as one does. */
export async function addAdministrator(page: Page, { name, password, roles }: AccountWish): Promise<void> {
  await page.getByRole('link', { name: '账号' }).click()
  const add = page.locator('section', { has: page.getByRole('heading', { name: '添加管理员' }) })
  await add.getByLabel('名称').fill(name)
  for (const role of roles) await add.getByRole('checkbox', { name: role }).check()
  await add.getByLabel('密码', { exact: true }).fill(password)
  await add.getByLabel('再输一次密码').fill(password)
  await add.getByRole('button', { name: '添加管理员' }).click()
  await expect(page.getByRole('cell', { name })).toBeVisible()
}
