import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { uuidV7 } from '../../main/record/uuid-v7.ts'
import { Reporter } from '../../main/report/reporter.ts'
import { StorageFailed } from '../../main/sqlite/storage-failed.ts'
import { endpointSchema } from '../../shared/policy/endpoint.ts'
import { batches, ReportSetting, until } from './report-setting.ts'

let setting: ReportSetting

beforeEach(() => {
  setting = new ReportSetting()
})

afterEach(async () => {
  await setting.end()
})

describe('what is sent', () => {
  it('is gzip, below 512 KB a request, with the token, at the path that policy names', async () => {
    setting.record(1, 400)
    const server = await setting.endpoint((_request, _response, _socket, ok) => {
      ok()
    })
    setting.start(server.port)
    await until(() => setting.allSent())
    expect(server.taken).toEqual(Array.from({ length: 400 }, (_, n) => n + 1))
    expect(batches(server).length).toBeGreaterThan(1)
    for (const { headers, url, bytes, unpackedBytes } of server.received) {
      expect(headers).toMatchObject({
        authorization: 'Bearer a-token',
        'content-encoding': 'gzip',
        'content-type': 'application/json',
      })
      expect(url).toBe('/in')
      expect(unpackedBytes).toBeLessThanOrEqual(512 * 1024)
      expect(bytes).toBeLessThan(unpackedBytes)
    }
  })
})

describe.each([429, 502, 503, 504])('an endpoint that answers %i', (status) => {
  it('is asked again until it takes the events', async () => {
    setting.record(1, 3)
    let refusals = 3
    const server = await setting.endpoint(({ sequences }, response, _socket, ok) => {
      if (sequences.length > 0 && refusals-- > 0) response.writeHead(status).end()
      else ok()
    })
    setting.start(server.port)
    await until(() => setting.allSent())
    expect(server.taken).toEqual([1, 2, 3])
    expect(batches(server)).toHaveLength(4)
  })
})

describe('an endpoint that asks for time', () => {
  it('gets it: nothing comes before Retry-After, neither event nor heartbeat', async () => {
    setting.record(1, 1)
    const server = await setting.endpoint((_request, response) => {
      response.writeHead(503, { 'retry-after': '600' }).end()
    })
    const reporter = setting.start(server.port)
    await until(() => batches(server).length === 1)
    await until(() => reporter.state.kind === 'not-reporting')
    const before = server.received.length
    setting.record(2, 5)
    reporter.notify()
    // Many times the back-off's most.
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(server.received).toHaveLength(before)
    expect(setting.records.outbox.counts()).toMatchObject({ waiting: 5, refused: 0 })
  })
})

describe('an endpoint that refuses for good', () => {
  it.each([
    [400, [[1, 2], [1], [2], [3]], 1],
    [415, [[1, 2], [3]], 2],
    [422, [[1, 2], [1], [2], [3]], 1],
  ])('is not sent the same again, and what it refused is kept and seen: %i', async (status, sent, refused) => {
    setting.record(1, 2)
    const server = await setting.endpoint(({ sequences }, response, _socket, ok) => {
      if (sequences.includes(1)) response.writeHead(status).end('{"message":"bad"}')
      else ok()
    })
    const reporter = setting.start(server.port)
    await until(() => setting.allSent())
    setting.record(3, 3)
    reporter.notify()
    await until(() => server.taken.includes(3))
    await until(() => setting.allSent())
    expect(batches(server)).toEqual(sent)
    expect(setting.records.outbox.counts()).toMatchObject({ waiting: 0, refused, doubtful: 0, lastSequence: 3 })
    expect(setting.lines.join()).toContain(`http-${String(status)}`)
    expect(setting.records.outbox.retryRefused()).toBe(refused)
    expect(setting.records.outbox.counts()).toMatchObject({ waiting: refused, refused: 0 })
  })

  it('has one of a hundred refused: that one alone is set aside, the others arrive once and in order', async () => {
    setting.record(1, 100)
    const server = await setting.endpoint(({ sequences }, response, _socket, ok) => {
      if (sequences.includes(37)) response.writeHead(422).end()
      else ok()
    })
    setting.start(server.port)
    await until(() => setting.allSent())
    const others = Array.from({ length: 100 }, (_, n) => n + 1).filter((n) => n !== 37)
    expect(server.taken).toEqual(others)
    expect(batches(server).length).toBeLessThanOrEqual(18)
    expect(setting.records.outbox.counts()).toMatchObject({ waiting: 0, refused: 1, doubtful: 0 })
  })

  it('takes nothing at all: all is kept, and it is not pressed', async () => {
    setting.record(1, 300)
    const server = await setting.endpoint(({ sequences }, response, _socket, ok) => {
      if (sequences.length > 0) response.writeHead(400).end()
      else ok()
    })
    setting.start(server.port)
    await until(() => setting.allSent())
    expect(setting.records.outbox.counts()).toMatchObject({ waiting: 0, refused: 300 })
    expect(batches(server).length).toBeLessThanOrEqual(90)
  })

  it('has some of a batch refused: they are marked doubtful, and none is sent again', async () => {
    setting.record(1, 3)
    const server = await setting.endpoint(({ sequences }, _response, _socket, ok) => {
      ok(sequences.length > 0 ? '{"partialSuccess":{"rejectedLogRecords":"1","errorMessage":"one is bad"}}' : '{}')
    })
    setting.start(server.port)
    await until(() => setting.allSent())
    expect(batches(server)).toEqual([[1, 2, 3]])
    expect(setting.records.outbox.counts()).toMatchObject({ waiting: 0, refused: 0, doubtful: 3 })
  })
})

it('sends less at once to an endpoint that finds a batch too large', async () => {
  setting.record(1, 8)
  const server = await setting.endpoint(({ sequences }, response, _socket, ok) => {
    if (sequences.length > 2) response.writeHead(413).end()
    else ok()
  })
  setting.start(server.port)
  await until(() => setting.allSent())
  expect(server.taken).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(setting.records.outbox.counts().refused).toBe(0)
})

describe('an endpoint that is not what policy says', () => {
  it.each([301, 307, 308])('does not lead events elsewhere: %i', async (status) => {
    setting.record(1, 1)
    const elsewhere = await setting.endpoint((_request, _response, _socket, ok) => {
      ok()
    })
    const server = await setting.endpoint((_request, response) => {
      response.writeHead(status, { location: `http://127.0.0.1:${String(elsewhere.port)}/in` }).end()
    })
    const reporter = setting.start(server.port)
    await until(() => reporter.state.kind === 'not-reporting' && batches(server).length === 1)
    expect(reporter.state).toMatchObject({ misconfigured: true, why: `http-${String(status)}` })
    expect(elsewhere.received).toEqual([])
    expect(setting.records.outbox.counts()).toMatchObject({ waiting: 1, refused: 0 })
  })

  it.each([401, 404, 500])('is not pressed, and loses nothing: %i', async (status) => {
    setting.record(1, 1)
    let mended = false
    const server = await setting.endpoint((_request, response, _socket, ok) => {
      if (mended) ok()
      else response.writeHead(status).end()
    })
    const reporter = setting.start(server.port)
    await until(() => reporter.state.kind === 'not-reporting' && batches(server).length === 1)
    setting.record(2, 3)
    reporter.notify()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(batches(server)).toHaveLength(1)
    mended = true
    expect(await reporter.flush()).toBe(true)
    expect(server.taken).toEqual([1, 2, 3])
    expect(reporter.state.kind).toBe('reporting')
  })
})

it('takes an endpoint that would speak another protocol for one that does not answer', async () => {
  setting.record(1, 1)
  let odd = true
  const server = await setting.endpoint((_request, _response, socket, ok) => {
    if (odd) socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: odd\r\n\r\n')
    else ok()
  })
  setting.start(server.port)
  await until(() => batches(server).length >= 2)
  odd = false
  await until(() => setting.allSent())
  expect(server.taken).toEqual([1])
})

it('goes on by itself after its records failed for a moment', async () => {
  const { outbox } = setting.records
  let failing = true
  setting.record(1, 2)
  const server = await setting.endpoint((_request, _response, _socket, ok) => {
    ok()
  })
  const url = `http://127.0.0.1:${String(server.port)}/in`
  const reporter = new Reporter({
    outbox: {
      ...outbox,
      sent: (sequences) => {
        if (failing) throw new StorageFailed('disk-full', null)
        outbox.sent(sequences)
      },
    },
    endpoint: { ...endpointSchema.parse({ url }), heartbeatSeconds: 0.1 },
    context: { productVersion: '0.1.0', installId: 'pc-1', logId: setting.records.logId, platform: 'win32' },
    clock: { now: () => Date.now() },
    newUid: () => uuidV7(Date.now()),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  })
  reporter.start()
  await until(() => batches(server).length >= 1)
  failing = false
  await until(() => setting.allSent())
  await reporter.close()
})
