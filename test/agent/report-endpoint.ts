import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { takeOtlp } from '../../main/collect/take-events.ts'

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly url: string
  /** Before unpacking. */
  readonly bytes: number
  readonly unpackedBytes: number
  /** `metadata.sequence` of its events; a heartbeat has none. */
  readonly sequences: readonly number[]
}

/** A real HTTP server on loopback that answers as a test wants it to, and remembers what it was sent. */
export interface TestEndpoint {
  readonly port: number
  readonly received: readonly Received[]
  /** Sequences in order of arrival, of requests that were answered with 200. */
  readonly taken: readonly number[]
  close(): Promise<void>
}

/** `ok` answers 200; everything else is the test's own. */
export type Answering = (
  request: Received,
  response: ServerResponse,
  socket: Socket,
  ok: (body?: string) => void,
) => void

/** `tls` holds certificate and key of one that speaks TLS. */
export async function startEndpoint(
  answering: Answering,
  port = 0,
  tls: { readonly cert: string; readonly key: string } | null = null,
): Promise<TestEndpoint> {
  const received: Received[] = []
  const taken: number[] = []
  const take: RequestListener = (request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const sent = Buffer.concat(parts)
      const text = gunzipSync(sent).toString()
      const events = takeOtlp(text)
      if (events.kind !== 'taken') throw new Error(events.why)
      const sequences = events.events.flatMap(({ metadata }) => metadata.sequence ?? [])
      const one: Received = {
        headers: request.headers,
        url: request.url ?? '',
        bytes: sent.length,
        unpackedBytes: text.length,
        sequences,
      }
      received.push(one)
      answering(one, response, request.socket, (body = '{}') => {
        taken.push(...sequences)
        response.writeHead(200, { 'content-type': 'application/json' }).end(body)
      })
    })
  }
  const server = tls === null ? createServer(take) : createSecureServer({ ...tls }, take)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    received,
    taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
