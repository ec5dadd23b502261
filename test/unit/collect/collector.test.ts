import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { listCollected, listCollectedDevices } from '../../../main/collect/collected-store.ts'
import { startCollector, type Collector } from '../../../main/collect/collector.ts'
import { heartbeatToOcsf, toOcsf } from '../../../main/report/ocsf.ts'
import type { OcsfEvent } from '../../../main/report/ocsf-base.ts'
import { otlpLogs } from '../report/otlp-logs.ts'
import { mountTinyDisk } from '../../support/tiny-disk.ts'
import { madeUpJudged, madeUpUid } from '../record/made-up-events.ts'
import { postTo, type PostAnswer } from './post-to.ts'

const context = { productVersion: '0.1.0', installId: 'pc-1', logId: '0badcafe', platform: 'linux' }
const clock = { now: () => 1_750_000_000_000 }
let home: string
let collector: Collector
let stored: number[]

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'centre-'))
  stored = []
  collector = await start(home)
})

afterEach(async () => {
  await collector.close()
  rmSync(home, { recursive: true, force: true })
})

function start(folder: string): Promise<Collector> {
  return startCollector({ port: 0, home: folder, token: 'the-token', clock, onStored: (count) => stored.push(count) })
}

function event(n: number): OcsfEvent {
  return toOcsf({ event: madeUpJudged(n), sequence: n, chain: '' }, context)
}

function post(
  path: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<PostAnswer> {
  return postTo(
    collector.port,
    path,
    body,
    { authorization: 'Bearer the-token', 'content-type': 'application/json', ...headers },
    method,
  )
}

const ndjson = { 'content-type': 'application/x-ndjson' }
const sequences = (): unknown[] => listCollected(home).map((collected) => collected.event.metadata.sequence)

describe('what is taken', () => {
  it('keeps events as they came, over each door and wrapping, each once', async () => {
    const events = [1, 2, 3, 4, 5, 6].map(event)
    const [one, two, three, four, five, six] = events
    const otlp = (some: readonly (OcsfEvent | undefined)[]): string =>
      otlpLogs(
        some.flatMap((e) => e ?? []),
        {},
      )
    expect(await post('/v1/logs', otlp([one]))).toMatchObject({ status: 200, body: {} })
    expect(await post('/v1/logs', gzipSync(otlp([one, two])), { 'content-encoding': 'gzip' })).toMatchObject({
      status: 200,
    })
    expect(await post('/events', JSON.stringify(three))).toMatchObject({ status: 200 })
    expect(await post('/events', JSON.stringify([three, four], null, 2))).toMatchObject({ status: 200 })
    expect(await post('/events', `${JSON.stringify(four)}\n${JSON.stringify(five)}\n`, ndjson)).toMatchObject({
      status: 200,
    })
    const charset = { 'content-type': 'application/json; charset=utf-8' }
    expect(await post('/events?from=test', JSON.stringify(six), charset)).toMatchObject({ status: 200 })
    expect(sequences()).toEqual([1, 2, 3, 4, 5, 6])
    expect(stored).toEqual([1, 1, 1, 1, 1, 1])
    expect(listCollected(home).map((collected) => collected.event)).toEqual(JSON.parse(JSON.stringify(events)))
    expect(listCollected(home, { afterId: 4, limit: 1 }).map(({ id }) => id)).toEqual([5])
  })

  it('takes an OTLP body that is a string of JSON', async () => {
    const body = { stringValue: JSON.stringify(event(1)) }
    const sent = { resourceLogs: [{ scopeLogs: [{ logRecords: [{ body }] }] }] }
    expect(await post('/v1/logs', JSON.stringify(sent))).toMatchObject({ status: 200, body: {} })
    expect(sequences()).toEqual([1])
  })

  it('says how many records of a request were no events, and keeps the others', async () => {
    const sent = { resourceLogs: [{ scopeLogs: [{ logRecords: [{ body: { stringValue: '{"hello":1}' } }] }] }] }
    const mixed = JSON.parse(otlpLogs([event(1)], {})) as { resourceLogs: unknown[] }
    mixed.resourceLogs.push(...sent.resourceLogs)
    expect(await post('/v1/logs', JSON.stringify(mixed))).toMatchObject({
      status: 200,
      body: { partialSuccess: { rejectedLogRecords: '1' } },
    })
    expect(sequences()).toEqual([1])
  })

  it('notes signs of life with the device, and sees what is missing', async () => {
    await post('/events', JSON.stringify([event(1), event(3)]))
    const facts = { uid: madeUpUid(99), timeMs: 5, lastSequence: 4, waiting: 0, refused: 0 }
    await post('/events', JSON.stringify(heartbeatToOcsf(facts, context)))
    expect(sequences()).toEqual([1, 3])
    expect(listCollectedDevices(home)).toEqual([
      { device: 'pc-1', logName: 'swaddle-0badcafe', lastHeardMs: clock.now(), lastSequence: 4, collected: 2 },
    ])
    const { log_name: _, ...metadata } = event(5).metadata
    await post('/events', JSON.stringify({ ...event(5), metadata }))
    expect(listCollectedDevices(home)[0]).toMatchObject({ logName: '', lastSequence: 5, collected: 1 })
  })

  it('keeps what it has over a restart, and knows it again', async () => {
    await post('/events', JSON.stringify(event(1)))
    await collector.close()
    collector = await start(home)
    await post('/events', JSON.stringify([event(1), event(2)]))
    expect(sequences()).toEqual([1, 2])
  })

  it('answers whether it is well without a token', async () => {
    expect(await post('/healthz', '', { authorization: '' }, 'GET')).toMatchObject({
      status: 200,
      body: { status: 'ok' },
    })
  })
})

describe('what is refused', () => {
  const good = JSON.stringify({ resourceLogs: [] })
  const deep = (levels: number): string =>
    `{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":${'{"arrayValue":{"values":['.repeat(levels)}{"intValue":"1"}${']}}'.repeat(levels)}}]}]}]}`

  it.each<[string, number, string, string | Buffer, Record<string, string>]>([
    ['no token', 401, '/v1/logs', good, { authorization: '' }],
    ['another token', 401, '/v1/logs', good, { authorization: 'Bearer the-toke' }],
    ['a token that is longer', 401, '/v1/logs', good, { authorization: 'Bearer the-token2' }],
    ['a token of another scheme', 401, '/v1/logs', good, { authorization: 'the-token' }],
    ['another path', 404, '/v1/traces', good, {}],
    ['protobuf', 415, '/v1/logs', good, { 'content-type': 'application/x-protobuf' }],
    ['what a web page can send unasked', 415, '/events', good, { 'content-type': 'text/plain' }],
    ['a coding that it does not know', 415, '/v1/logs', good, { 'content-encoding': 'br' }],
    ['what says gzip and is not', 400, '/v1/logs', good, { 'content-encoding': 'gzip' }],
    ['gzip that ends early', 400, '/v1/logs', gzipSync(good).subarray(0, 20), { 'content-encoding': 'gzip' }],
    ['no JSON', 400, '/v1/logs', '{"resourceLogs":', {}],
    ['JSON that is not OTLP', 400, '/v1/logs', '{"resourceLogs":7}', {}],
    ['nothing', 400, '/v1/logs', '', {}],
    ['bytes that are not UTF-8', 400, '/events', Buffer.from([0x22, 0xff, 0x22]), {}],
    ['values nested too deep', 400, '/v1/logs', deep(100), {}],
    ['values nested far too deep', 400, '/v1/logs', deep(30_000), {}],
    ['an event without a uid', 400, '/events', '{"class_uid":2006}', {}],
    ['a line that is no JSON', 400, '/events', `${JSON.stringify({ a: 1 })}\nnope`, ndjson],
    ['a body that is too large', 413, '/events', Buffer.alloc(5 * 1024 ** 2, 0x20), {}],
    [
      'a body that is too large unpacked',
      413,
      '/events',
      gzipSync(Buffer.alloc(64 * 1024 ** 2, 0x20)),
      { 'content-encoding': 'gzip' },
    ],
  ])('%s', async (_what, status, path, body, headers) => {
    expect(await post(path, body, headers)).toMatchObject({ status, body: { code: status } })
    expect(listCollected(home)).toEqual([])
    // It goes on as if nothing had been.
    expect(await post('/events', JSON.stringify(event(1)))).toMatchObject({ status: 200 })
  })

  it('all of a plain JSON body, when one of its events is none', async () => {
    const body = JSON.stringify([event(1), { ...event(2), metadata: { version: '1.8.0' } }])
    expect(await post('/events', body)).toMatchObject({
      status: 400,
      body: { message: 'event 2 is not an OCSF event with a uid: metadata.uid' },
    })
    expect(sequences()).toEqual([])
  })

  it.each(['GET', 'PUT', 'DELETE'])('the method %s', async (method) => {
    expect(await post('/v1/logs', '', {}, method)).toMatchObject({ status: 405 })
  })
})

it('leaves nothing behind of a request that breaks off', async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(collector.port, '127.0.0.1', () => {
      socket.write('POST /events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer the-token\r\n')
      socket.write('content-type: application/json\r\ncontent-length: 100000\r\n\r\n[')
      setTimeout(() => {
        socket.destroy()
        resolve()
      }, 20)
    })
  })
  expect(await post('/events', JSON.stringify(event(1)))).toMatchObject({ status: 200 })
  expect(sequences()).toEqual([1])
})

/** A full disk where mounting is permitted; else another program that holds the database. Both end. */
function jammed(): {
  readonly folder: string
  readonly jam: () => void
  readonly free: () => void
  readonly remove: () => void
} {
  const disk = mountTinyDisk(8 * 1024 ** 2)
  if (disk !== null) return { folder: disk.folder, jam: disk.fill, free: disk.empty, remove: disk.remove }
  const other = new DatabaseSync(join(home, 'collected.db'))
  return {
    folder: home,
    jam: () => {
      other.exec('BEGIN IMMEDIATE')
    },
    free: () => {
      other.exec('ROLLBACK')
    },
    remove: () => {
      other.close()
    },
  }
}

it('asks the sender to come again when it cannot store, and has lost nothing', async () => {
  const { folder, jam, free, remove } = jammed()
  onTestFinished(remove)
  await collector.close()
  collector = await start(folder)
  jam()
  const many = Array.from({ length: 500 }, (_, n) => event(n + 1))
  expect(await post('/events', JSON.stringify(many))).toMatchObject({ status: 503, retryAfter: '30' })
  expect(listCollected(folder)).toEqual([])
  free()
  expect(await post('/events', JSON.stringify(many))).toMatchObject({ status: 200 })
  expect(listCollected(folder)).toHaveLength(500)
})

it('will not listen to other computers without a token', async () => {
  await expect(startCollector({ port: 0, home, token: '', host: '0.0.0.0', clock })).rejects.toThrow('token')
})

it('says when its port is taken', async () => {
  await expect(startCollector({ port: collector.port, home, token: '', clock })).rejects.toThrow('EADDRINUSE')
})

it('lists nothing where nothing was collected', () => {
  expect(listCollected(join(home, 'nowhere'))).toEqual([])
})
