import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endpointSchema } from '../../shared/policy/endpoint.ts'
import type { Answering } from './report-endpoint.ts'
import { batches, ReportSetting, until } from './report-setting.ts'

let setting: ReportSetting

beforeEach(() => {
  setting = new ReportSetting()
})

afterEach(async () => {
  await setting.end()
})

describe('a connection that breaks', () => {
  const breaking: readonly [string, Answering][] = [
    ['before any answer', (_request, _response, socket) => socket.resetAndDestroy()],
    [
      'in the middle of the answer',
      (_request, response, socket) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('{"part')
        setTimeout(() => socket.resetAndDestroy(), 20)
      },
    ],
    ['by silence', () => undefined],
    [
      'by an answer that never ends',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('{"part')
      },
    ],
  ]

  it.each(breaking)('is tried again: %s', async (_how, breakOff) => {
    setting.record(1, 2)
    let breaks = 2
    const server = await setting.endpoint((request, response, socket, ok) => {
      if (request.sequences.length > 0 && breaks-- > 0) breakOff(request, response, socket, ok)
      else ok()
    })
    const reporter = setting.start(server.port, 300)
    await until(() => setting.allSent())
    expect(server.taken).toEqual([1, 2])
    expect(batches(server).length).toBeGreaterThanOrEqual(3)
    expect(reporter.state.kind).toBe('reporting')
  })

  it('was closed by the server while nothing was sent: the next event goes out at once', async () => {
    setting.record(1, 1)
    const sockets = new Set<{ destroy(): void }>()
    const server = await setting.endpoint((_request, _response, socket, ok) => {
      sockets.add(socket)
      ok()
    })
    const reporter = setting.start(server.port)
    await until(() => setting.allSent() && reporter.state.kind === 'reporting')
    for (const socket of sockets) socket.destroy()
    setting.record(2, 2)
    reporter.notify()
    await until(() => setting.allSent())
    expect(server.taken).toEqual([1, 2])
  })
})

it('goes to another endpoint as soon as policy names one, also while the old one keeps it waiting', async () => {
  setting.record(1, 2)
  const silent = await setting.endpoint(() => undefined)
  const reporter = setting.start(silent.port, 600)
  await until(() => batches(silent).length === 1)
  const server = await setting.endpoint((_request, _response, _socket, ok) => {
    ok()
  })
  reporter.configure(endpointSchema.parse({ url: `http://127.0.0.1:${String(server.port)}/in` }))
  await until(() => setting.allSent())
  expect(server.taken).toEqual([1, 2])
  expect(server.received[0]?.headers.authorization).toBeUndefined()
  expect(reporter.state.kind).toBe('reporting')
})

it('ends within its time although the endpoint is silent, and keeps what was under way', async () => {
  setting.record(1, 2)
  const silent = await setting.endpoint(() => undefined)
  const reporter = setting.start(silent.port, 60_000)
  await until(() => batches(silent).length === 1)
  expect(await reporter.flush(50)).toBe(false)
  await reporter.close(50)
  expect(setting.records.outbox.counts()).toMatchObject({ waiting: 2 })
})

it.each([
  ['a token that no request can bear', { url: 'http://127.0.0.1:9/in', token: '令牌' }, 'ERR_INVALID_CHAR'],
  ['a token with a line end', { url: 'http://127.0.0.1:9/in', token: 'a\nb' }, 'ERR_INVALID_CHAR'],
])('%s is told as such, and nothing is lost', async (_, endpoint, why) => {
  setting.record(1, 1)
  const reporter = setting.startTo(endpoint)
  await until(() => reporter.state.kind === 'not-reporting')
  expect(reporter.state).toMatchObject({ misconfigured: true, why })
  expect(setting.records.outbox.counts()).toMatchObject({ waiting: 1, refused: 0 })
})
