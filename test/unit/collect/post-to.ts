import { request } from 'node:http'

export interface PostAnswer {
  readonly status: number
  readonly body: unknown
  readonly retryAfter: string | undefined
}

/** One request to a server on loopback, over a connection of its own; the answer's body is JSON. */
export function postTo(
  port: number,
  path: string,
  body: string | Buffer,
  headers: Record<string, string>,
  method: string,
): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    const sending = request({ port, host: '127.0.0.1', path, method, agent: false, headers }, (response) => {
      let text = ''
      response.on('data', (part: Buffer) => (text += part.toString()))
      response.on('end', () => {
        const parsed: unknown = text === '' ? null : JSON.parse(text)
        resolve({ status: response.statusCode ?? 0, body: parsed, retryAfter: response.headers['retry-after'] })
      })
    })
    sending.on('error', reject)
    sending.end(body)
  })
}
