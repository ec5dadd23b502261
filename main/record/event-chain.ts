import { createHmac } from 'node:crypto'

/** What the first event is chained to. */
export const chainStart = '0'.repeat(64)

/** The chain value of an event: HMAC-SHA-256 over the value before it, its place and its stored text; lower-case hex. */
export function chainValue(chainKey: Uint8Array, previous: string, sequence: number, body: string): string {
  return createHmac('sha256', chainKey)
    .update(`event\n${previous}\n${String(sequence)}\n${body}`)
    .digest('hex')
}

/** Seals where the chain ends, so that cutting off its tail shows; without the key nobody can seal a shorter one. */
export function headSeal(chainKey: Uint8Array, sequence: number, chain: string): string {
  return createHmac('sha256', chainKey)
    .update(`head\n${String(sequence)}\n${chain}`)
    .digest('hex')
}
