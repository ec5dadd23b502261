import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeDailyReport } from '../support/daily-report.ts'
import { hostile } from '../support/tray/hostile.ts'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

let tray: TrayApp

test.afterEach(async () => {
  await tray.close()
})

interface Bridge {
  readonly swaddle: { call(name: string, input: unknown): Promise<unknown> }
}

function call(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([asked, given]) => (window as unknown as Bridge).swaddle.call(asked as string, given),
    [name, input],
  )
}

/** Listens on this PC for whatever a page sends to another one. */
async function openEar() {
  const heard: string[] = []
  const packets = createSocket('udp4').on('message', () => heard.push('a packet'))
  packets.bind(0, '127.0.0.1')
  await once(packets, 'listening')
  const connections = createServer((socket) => {
    heard.push('a connection')
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(connections, 'listening')
  const tcp = (connections.address() as AddressInfo).port
  return {
    servers: [
      { urls: `stun:127.0.0.1:${String(packets.address().port)}` },
      { urls: `turn:127.0.0.1:${String(tcp)}?transport=tcp`, username: 'x', credential: 'x' },
    ],
    heard: (): readonly string[] => heard,
    close: async (): Promise<void> => {
      packets.close()
      connections.close()
      await once(connections, 'close')
    },
  }
}

test('a page has no Node, no way out, and no second window', async () => {
  tray = await startTrayApp()
  await tray.startAgain()
  const page = await tray.page('settings')
  expect(await page.evaluate(() => [typeof globalThis.require, typeof globalThis.process])).toEqual([
    'undefined',
    'undefined',
  ])
  expect(await page.evaluate(() => Object.keys((window as unknown as Bridge).swaddle))).toEqual([
    'call',
    'pathOf',
    'onNews',
  ])
  expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull()
  const before = page.url()
  await page.evaluate(() => {
    window.location.href = 'https://example.org/'
  })
  await page.evaluate(() => {
    window.location.href = 'app://swaddle/card.html'
  })
  expect(page.url()).toBe(before)
  expect(tray.app.windows()).toHaveLength(1)
  const fetched = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'let out',
      () => 'kept in',
    ),
  )
  expect(fetched).toBe('kept in')
  const inline = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "run"'
    document.body.append(script)
    return document.title
  })
  expect(inline).not.toBe('run')
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
})

test('a page reaches no other computer, and leaves no file', async () => {
  tray = await startTrayApp()
  await tray.startAgain()
  const page = await tray.page('settings')
  const ear = await openEar()
  await tray.app.evaluate(({ BrowserWindow, app }) => {
    const told: boolean[] = []
    Object.assign(app, { told })
    BrowserWindow.getAllWindows()[0]?.webContents.session.on('will-download', (event) => {
      told.push(event.defaultPrevented)
    })
  })
  // What a content security policy does not govern: peer connections, and what is downloaded.
  const gathered = await page.evaluate(async (servers) => {
    const peer = new RTCPeerConnection({ iceServers: servers })
    peer.createDataChannel('out')
    const done = new Promise<string>((resolve) => {
      peer.addEventListener('icegatheringstatechange', () => {
        if (peer.iceGatheringState === 'complete') resolve('looked for ways out')
      })
    })
    await peer.setLocalDescription(await peer.createOffer())
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'taken-along.txt'
    document.body.append(link)
    link.click()
    return done
  }, ear.servers)
  expect(gathered).toBe('looked for ways out')
  expect(ear.heard()).toEqual([])
  // Not even the address of this PC is looked up for it.
  const looked = tray.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.session.resolveHost('localhost'),
  )
  await expect(looked).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
  await expect.poll(() => tray.app.evaluate(({ app }) => (app as unknown as { told: boolean[] }).told)).toEqual([true])
  await ear.close()
})

test('calls that the contract does not know, or that carry another shape, are refused with a reason', async () => {
  tray = await startTrayApp()
  await tray.startAgain()
  const page = await tray.page('settings')
  expect(await call(page, 'files.read', '/etc/passwd')).toEqual({ kind: 'refused', why: 'unknown-call' })
  expect(await call(page, '__proto__', null)).toEqual({ kind: 'refused', why: 'unknown-call' })
  expect(await call(page, 'events.page', { before: null, limit: 100_000 })).toEqual({
    kind: 'refused',
    why: 'bad-input',
    field: 'limit',
  })
  expect(await call(page, 'card.answer', { key: 'x', seen: 1, answer: 'acknowledged', note: '' })).toEqual({
    kind: 'refused',
    why: 'not-found',
  })
})

test('a foreign page in a window of ours cannot call main', async () => {
  tray = await startTrayApp()
  await tray.startAgain()
  const page = await tray.page('settings')
  await tray.app.evaluate(async ({ BrowserWindow }) => {
    await BrowserWindow.getAllWindows()[0]?.webContents.loadURL('data:text/html,<h1>elsewhere</h1>')
  })
  await page.getByText('elsewhere').waitFor()
  expect(await call(page, 'status.read', null)).toEqual({ kind: 'refused', why: 'untrusted-sender' })
})

/** No disk has room for a name of ten thousand letters: what lies on one is cut to what it has. */
const namesOnDisk = Object.values<string>({ ...hostile }).map((name) => `${name.slice(0, 70)}.xlsx`)

for (const name of namesOnDisk) {
  test(`a hostile name is shown as text: ${JSON.stringify(name).slice(0, 40)}`, async () => {
    tray = await startTrayApp()
    await writeDailyReport(join(tray.place.wechat, name), { rows: 12, seed: 5, format: 'xlsx' })
    const card = await tray.page('card')
    await expect(card.locator('.card-count')).toHaveText('12')
    expect(await card.locator('img, script:not([src])').count()).toBe(0)
    expect(await card.title()).toBe('襁褓')
    const shown = await card.locator('.file-name').innerText()
    expect(shown).not.toMatch(/[\u202a-\u202e]/)
    expect([...shown].length).toBeLessThanOrEqual(57)
    const width = await card.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0)
  })
}
