import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

export interface BodyLimits {
  /** As sent. */
  readonly sentBytes: number
  /** After unpacking: a megabyte of gzip can be a gigabyte of zeros. */
  readonly bytes: number
}

export type BodyReading =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'refused'; readonly status: number; readonly why: string }

const unzip = promisify(gunzip)

/** Reads a request's body, unpacked, as UTF-8. Rejects only when the connection breaks. */
export async function readBody(request: IncomingMessage, limits: BodyLimits): Promise<BodyReading> {
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'gzip' && encoding !== 'identity') return refused(415, `content-encoding ${encoding} is not taken`)
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    // Read on for a while without keeping it: a sender that is cut off in mid-body never sees why.
    if (bytes > limits.sentBytes * 8) throw new RangeError('the body has no end')
    if (bytes <= limits.sentBytes) parts.push(part)
  }
  if (bytes > limits.sentBytes) return refused(413, 'the body is too large')
  const sent = Buffer.concat(parts)
  try {
    const body = encoding === 'gzip' ? await unzip(sent, { maxOutputLength: limits.bytes }) : sent
    if (body.length > limits.bytes) return refused(413, 'the body is too large')
    return { kind: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(body) }
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return tooLarge
      ? refused(413, 'the unpacked body is too large')
      : refused(400, 'the body is neither gzip nor UTF-8')
  }
}

function refused(status: number, why: string): BodyReading {
  return { kind: 'refused', status, why }
}
