import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { becomeReader, harmOf, openAdministratorWindow } from '../support/tray/administrator-window.ts'
import { hostile } from '../support/tray/hostile.ts'
import { seriousFindings } from '../support/tray/serious-findings.ts'
import type { TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp
let server: Server | null = null

test.describe.configure({ timeout: 180_000 })

test.afterEach(async () => {
  server?.closeAllConnections()
  server?.close()
  server = null
  await tray.close()
})

interface Endpoint {
  readonly url: string
  status: number
  said: string
  readonly tokens: (string | undefined)[]
}

async function endpoint(): Promise<Endpoint> {
  const state = { url: '', status: 200, said: '{}', tokens: [] as (string | undefined)[] }
  server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      state.tokens.push(request.headers.authorization)
      response.writeHead(state.status, { 'content-type': 'text/html' }).end(state.said)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  state.url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return state
}

async function tried(page: Page): Promise<string> {
  await page.getByRole('button', { name: '测试这个地址' }).click()
  await expect(page.locator('.endpoint-test')).toBeVisible()
  return page.locator('.endpoint-test').innerText()
}

test('an endpoint is tried with a true answer, saved, reported to, and its token is never shown again', async () => {
  const opened = await openAdministratorWindow()
  tray = opened.tray
  const { page } = opened
  const there = await endpoint()
  await page.getByRole('link', { name: '上报' }).click()
  await expect(page.getByText('记录只保存在本机')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  const url = page.getByLabel('地址', { exact: true })

  await url.fill('ftp://x')
  expect(await tried(page)).toContain('这不是一个 http 或 https 地址。')
  await url.fill('https://no-such-host.invalid')
  expect(await tried(page)).toMatch(/找不到这个主机名（E/)
  await url.fill('http://127.0.0.1:1')
  expect(await tried(page)).toContain('ECONNREFUSED')
  await url.fill(there.url.replace('http:', 'https:'))
  expect(await tried(page)).toContain('加密连接没有建立')

  await url.fill(there.url)
  await expect(page.getByText('这个地址不加密')).toBeVisible()
  await page.getByLabel('令牌', { exact: true }).fill('secret-token')
  there.status = 401
  there.said = `${hostile.markup} ${hostile.long}`
  expect(await tried(page)).toContain('不认这个令牌（401）')
  expect(await harmOf(page)).toEqual({ alive: 0, title: '襁褓', over: 0 })
  there.status = 302
  expect(await tried(page)).toContain('不会跟随转向')
  there.status = 200
  there.said = '{"partialSuccess":{}}'
  expect(await tried(page)).toContain('通了：对方收下了一条心跳（200')
  expect(there.tokens.at(-1)).toBe('Bearer secret-token')
  expect(await seriousFindings(page)).toEqual([])

  await page.getByLabel('心跳间隔（秒）').fill('1')
  await page.getByLabel(/为什么/).fill('接入总部')
  await page.getByRole('button', { name: '保存并生效' }).click()
  await expect(page.getByRole('alert')).toContainText('10 到 86400')
  await page.getByLabel('心跳间隔（秒）').fill('60')
  await page.getByRole('button', { name: '保存并生效' }).click()
  await expect(page.getByText('上报正常')).toBeVisible()
  await expect(page.getByText('已保存一个，不再显示。')).toBeVisible()
  expect(await page.evaluate(() => window.swaddle.call('reporting.read', null))).toMatchObject({
    value: { settings: { hasToken: true }, queue: { waiting: 0 } },
  })
  expect(await page.content()).not.toContain('secret-token')
  expect(
    await page.evaluate(async () => JSON.stringify(await window.swaddle.call('reporting.read', null))),
  ).not.toContain('secret-token')
})

test('what was refused is told and put back in line; a reader may neither test nor save', async () => {
  const there = await endpoint()
  there.status = 400
  const opened = await openAdministratorWindow({ policy: { endpoint: { url: there.url } } })
  tray = opened.tray
  const { page } = opened
  await page.getByRole('link', { name: '上报' }).click()
  await expect(page.getByRole('button', { name: '重新上报拒收的' })).toBeVisible()
  there.status = 200
  await page.getByRole('button', { name: '重新上报拒收的' }).click()
  await expect(page.getByText('条已放回队列，正在重试')).toBeVisible()
  await expect(page.getByRole('button', { name: '重新上报拒收的' })).toHaveCount(0)
  await becomeReader(page)
  await page.getByRole('link', { name: '上报' }).click()
  await expect(page.getByLabel('地址', { exact: true })).toBeDisabled()
  await expect(page.getByRole('button', { name: '测试这个地址' })).toHaveCount(0)
  const test401 = page.evaluate(() =>
    window.swaddle.call('reporting.test', { url: 'http://127.0.0.1:1', transport: 'otlp', token: { kind: 'keep' } }),
  )
  expect(await test401).toEqual({ kind: 'refused', why: 'wrong-role' })
  expect(await readFile(join(tray.place.home, 'policy.json'), 'utf8')).toContain(there.url)
})
