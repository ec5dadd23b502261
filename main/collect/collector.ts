import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../agent/ports.ts'
import { openCollectedStore, type CollectedStore } from './collected-store.ts'
import { readBody } from './read-body.ts'
import { takeJson, takeOtlp, type TakenEvents } from './take-events.ts'

export interface CollectorOptions {
  /** 0 takes a free one. */
  readonly port: number
  readonly home: string
  /** Demanded as bearer token; empty demands none, and then only this PC may connect. */
  readonly token: string
  readonly host?: string
  readonly clock: Clock
  /** Called after events were stored; heartbeats count as none. */
  readonly onStored?: (stored: number, duplicates: number) => void
}

export interface Collector {
  readonly port: number
  close(): Promise<void>
}

const limits = { sentBytes: 4 * 1024 ** 2, bytes: 16 * 1024 ** 2 }

/**
 * The receiving end for a small office: `POST /v1/logs` (OTLP in JSON) and `POST /events` (OCSF as JSON or one a line),
 * both plain or gzip, and `GET /healthz`. An event that came before is taken and not stored again.
 * @throws StorageFailed, or an Error when the port or the host cannot be had.
 */
export async function startCollector(options: CollectorOptions): Promise<Collector> {
  const { port, home, token, host = '127.0.0.1', clock } = options
  if (token === '' && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    throw new Error('a token is needed to listen to other computers')
  }
  const store = openCollectedStore(home, clock.now())
  const server = createServer((request, response) => {
    answer(request, options, store).then(
      ({ status, body }) => {
        send(request, response, status, body)
      },
      () => {
        response.destroy()
      },
    )
  })
  server.requestTimeout = 60_000
  server.headersTimeout = 10_000
  server.maxConnections = 500
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    store.close()
    throw error
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
      store.close()
    },
  }
}

interface Answer {
  readonly status: number
  readonly body: object
}

const takers: ReadonlyMap<string, { readonly take: (text: string) => TakenEvents; readonly types: readonly string[] }> =
  new Map([
    ['/v1/logs', { take: takeOtlp, types: ['application/json'] }],
    ['/events', { take: takeJson, types: ['application/json', 'application/x-ndjson', 'application/jsonl'] }],
  ])

async function answer(request: IncomingMessage, options: CollectorOptions, store: CollectedStore): Promise<Answer> {
  const path = (request.url ?? '').split('?')[0] ?? ''
  if (path === '/healthz')
    return request.method === 'GET' ? { status: 200, body: { status: 'ok' } } : failed(405, 'GET')
  const taker = takers.get(path)
  if (taker === undefined) return failed(404, 'there is /v1/logs, /events and /healthz')
  if (request.method !== 'POST') return failed(405, 'POST')
  if (!mayPost(request, options.token)) return failed(401, 'the token is missing or wrong')
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  // A web page can post to this PC, but not with these types without asking first, which is never answered.
  if (!taker.types.includes(type)) return failed(415, `content-type must be ${taker.types.join(' or ')}`)
  const body = await readBody(request, limits)
  if (body.kind === 'refused') return failed(body.status, body.why)
  const taken = taker.take(body.text)
  if (taken.kind === 'refused') return failed(400, taken.why)
  return keep(taken, options, store)
}

function keep(taken: TakenEvents & { kind: 'taken' }, options: CollectorOptions, store: CollectedStore): Answer {
  const { events, rejected } = taken
  let kept
  try {
    kept = store.keep(events, options.clock.now())
  } catch {
    // A full disk may be mended: the sender keeps them and comes again.
    return failed(503, 'the events could not be stored')
  }
  options.onStored?.(kept.stored, kept.duplicates)
  if (rejected === 0) return { status: 200, body: {} }
  const errorMessage = 'some records are not OCSF events with a uid'
  return { status: 200, body: { partialSuccess: { rejectedLogRecords: String(rejected), errorMessage } } }
}

/** Digests are of one length, so the comparison tells nothing by its time, not even the token's length. */
function mayPost(request: IncomingMessage, token: string): boolean {
  if (token === '') return true
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`))
}

function failed(status: number, message: string): Answer {
  return { status, body: { code: status, message } }
}

function send(request: IncomingMessage, response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...(status === 503 ? { 'retry-after': '30' } : {}),
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    // What was not read of the body would be taken for the next request.
    ...(request.complete ? {} : { connection: 'close' }),
  })
  response.end(text)
}
