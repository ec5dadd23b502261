import { decodeOtlpBodies } from './decode-otlp.ts'
import { receivedEvent, type ReceivedEvent } from './received-event.ts'

export type TakenEvents =
  /** `rejected` records were no events of ours: OTLP answers them as a partial success. */
  | { readonly kind: 'taken'; readonly events: readonly ReceivedEvent[]; readonly rejected: number }
  | { readonly kind: 'refused'; readonly why: string }

/** The events of an OTLP logs request in JSON. Pure. */
export function takeOtlp(text: string): TakenEvents {
  let bodies: readonly unknown[]
  try {
    bodies = decodeOtlpBodies(JSON.parse(text))
  } catch {
    return { kind: 'refused', why: 'the body is not an OTLP logs request in JSON' }
  }
  const events = bodies.flatMap((body) => {
    const event = receivedEvent.safeParse(body)
    return event.success ? [event.data] : []
  })
  return { kind: 'taken', events, rejected: bodies.length - events.length }
}

/** One OCSF event, a JSON array of them, or one a line. All must be good: plain JSON has no way to say "all but two". */
export function takeJson(text: string): TakenEvents {
  let values: readonly unknown[]
  try {
    values = parseJsonOrLines(text)
  } catch {
    return { kind: 'refused', why: 'the body is neither JSON nor one JSON object a line' }
  }
  const events: ReceivedEvent[] = []
  for (const [index, value] of values.entries()) {
    const event = receivedEvent.safeParse(value)
    if (!event.success) {
      const field = event.error.issues[0]?.path.join('.') ?? ''
      return { kind: 'refused', why: `event ${String(index + 1)} is not an OCSF event with a uid: ${field}` }
    }
    events.push(event.data)
  }
  return { kind: 'taken', events, rejected: 0 }
}

function parseJsonOrLines(text: string): readonly unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  try {
    return lines.map((line) => JSON.parse(line) as unknown).flatMap((value) => value)
  } catch {
    // One value that is written over several lines.
    const value = JSON.parse(text) as unknown
    return Array.isArray(value) ? value : [value]
  }
}
