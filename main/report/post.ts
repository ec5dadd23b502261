import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

export interface Posting {
  readonly url: string
  readonly token: string
  readonly contentType: string
  readonly body: Buffer
  /** PEM: the only authority that is trusted; null for those that Node trusts. */
  readonly ca: string | null
  /** From connecting to the end of the answer. */
  readonly timeoutMs: number
}

export type PostAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string | null; readonly body: string }
  /** No whole answer: refused, reset, timed out, name or certificate not found good. `code` is Node's. */
  | { readonly kind: 'no-answer'; readonly code: string }

/** More of an answer than this is not read: nothing in it could matter. */
const answerBytes = 64 * 1024

const compress = promisify(gzip)

const keptAlive = { keepAlive: true, maxSockets: 2 } as const

/** Said, though it is the default: a variable of the environment can turn the default off. */
function httpsAgent(ca: string | null): HttpsAgent {
  return new HttpsAgent({ ...keptAlive, rejectUnauthorized: true, ...(ca === null ? {} : { ca }) })
}

/**
 * Posts to one endpoint over kept-alive connections. Redirects are not followed: what is reported goes where policy says
 * and nowhere else. Certificates are checked always: against the authority that policy names, else as Node does by default.
 */
export class Poster {
  readonly #http = new HttpAgent(keptAlive)
  #https = httpsAgent(null)
  #ca: string | null = null

  async post(posting: Posting): Promise<PostAnswer> {
    const compressed = await compress(posting.body)
    this.#trust(posting.ca)
    const first = await this.#send(posting, compressed)
    // A kept connection that the server had closed meanwhile says nothing about the endpoint: once more on a new one.
    return first.kind === 'stale-connection' ? this.#sendAgain(posting, compressed) : first
  }

  close(): void {
    this.#http.destroy()
    this.#https.destroy()
  }

  /** Connections that were made under another trust are not used again. */
  #trust(ca: string | null): void {
    if (ca === this.#ca) return
    this.#https.destroy()
    this.#https = httpsAgent(ca)
    this.#ca = ca
  }

  async #sendAgain(posting: Posting, compressed: Buffer): Promise<PostAnswer> {
    const answer = await this.#send(posting, compressed)
    return answer.kind === 'stale-connection' ? { kind: 'no-answer', code: 'ECONNRESET' } : answer
  }

  /** A token or an address that no request can bear is thrown at once; it is an answer like any other that never came. */
  #send(posting: Posting, compressed: Buffer): Promise<PostAnswer | { readonly kind: 'stale-connection' }> {
    return this.#begin(posting, compressed).catch((error: unknown) => {
      const { code = 'unknown' } = error as NodeJS.ErrnoException
      return { kind: 'no-answer', code }
    })
  }

  #begin(posting: Posting, compressed: Buffer): Promise<PostAnswer | { readonly kind: 'stale-connection' }> {
    return new Promise((resolve) => {
      const secure = posting.url.startsWith('https:')
      const request = (secure ? httpsRequest : httpRequest)(posting.url, {
        method: 'POST',
        agent: secure ? this.#https : this.#http,
        signal: AbortSignal.timeout(posting.timeoutMs),
        headers: {
          'content-type': posting.contentType,
          'content-encoding': 'gzip',
          'content-length': compressed.length,
          ...(posting.token === '' ? {} : { authorization: `Bearer ${posting.token}` }),
        },
      })
      let answering = false
      request.on('response', (response) => {
        answering = true
        resolve(readAnswer(response))
      })
      request.on('error', (error: NodeJS.ErrnoException) => {
        if (answering) return
        const code = error.code ?? error.name
        if (request.reusedSocket && (code === 'ECONNRESET' || code === 'EPIPE')) resolve({ kind: 'stale-connection' })
        else resolve({ kind: 'no-answer', code: code === 'ABORT_ERR' ? 'ETIMEDOUT' : code })
      })
      // Also what ends without a word of error: an endpoint that would speak another protocol (101).
      request.on('close', () => {
        if (!answering) resolve({ kind: 'no-answer', code: 'ECONNRESET' })
      })
      request.end(compressed)
    })
  }
}

async function readAnswer(response: IncomingMessage): Promise<PostAnswer> {
  const parts: Buffer[] = []
  let bytes = 0
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      parts.push(part)
      bytes += part.length
      // Leaving the loop destroys the response and with it the connection.
      if (bytes > answerBytes) break
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'ECONNRESET'
    return { kind: 'no-answer', code: code === 'ABORT_ERR' ? 'ETIMEDOUT' : code }
  }
  return {
    kind: 'answered',
    status: response.statusCode ?? 0,
    retryAfter: response.headers['retry-after'] ?? null,
    body: Buffer.concat(parts).toString('utf8'),
  }
}
