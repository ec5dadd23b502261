import { expect, test } from '@playwright/test'
import { administrator, deploySetUpCode, setUpAdministrator } from '../support/tray/administrator.ts'
import { harmOf } from '../support/tray/administrator-window.ts'
import { holdAnswers } from '../support/tray/hold-answers.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.describe.configure({ timeout: 120_000 })

test.afterEach(async () => {
  await tray.close()
})

test('a page whose answer is slow says that it is being read, and shows it when it comes', async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  await tray.startAgain()
  const page = await tray.page('settings')
  await setUpAdministrator(page)
  for (const [call, link, shown] of [
    ['inventory.read', '存量', '还没有发现含母婴信息的文件'],
    ['quarantine.read', '隔离区', '隔离区是空的。'],
    ['records.search', '事件', `管理员 ${administrator.name} 已设置`],
    ['overview.read', '概览', '未登记外发'],
  ] as const) {
    const release = await holdAnswers(tray, call)
    await page.getByRole('link', { name: link }).click()
    await expect(page.getByText('正在读取…')).toBeVisible()
    await expect(page.getByText(shown).first()).toHaveCount(0)
    expect(await seriousFindings(page)).toEqual([])
    await release()
    await expect(page.getByText(shown).first()).toBeVisible()
    await expect(page.getByText('正在读取…')).toHaveCount(0)
  }
  expect(await harmOf(page)).toMatchObject({ alive: 0, over: 0 })
})

test('who sets up with a wrong code is told that it is the code', async () => {
  tray = await startTrayApp({ prepare: deploySetUpCode })
  await tray.startAgain()
  const page = await tray.page('settings')
  await page.getByRole('link', { name: '管理员登录' }).click()
  await page.getByLabel('设置码').fill('WRONG-CODE')
  await page.getByLabel('名称').fill(administrator.name)
  await page.getByLabel('密码', { exact: true }).fill(administrator.password)
  await page.getByLabel('再输一次密码').fill(administrator.password)
  await page.getByRole('button', { name: '设置并登录' }).click()
  await expect(page.getByRole('alert')).toHaveText('设置码不对，请对照部署时得到的再输一次。')
})
