import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { Endpoint } from '../../shared/policy/endpoint.ts'
import type { OcsfContext, OcsfEvent } from './ocsf-base.ts'
import { heartbeatToOcsf, toOcsf, type HeartbeatFacts } from './ocsf.ts'
import { otlpEnvelope, otlpLogRecord, otlpResource } from './otlp.ts'

/** Before compression. Receivers commonly refuse bodies of a megabyte; OTLP wants batches well below. */
export const batchBytes = 512 * 1024

export interface PackedBatch {
  readonly sequences: readonly number[]
  readonly body: Buffer
  readonly contentType: string
}

/** Packs as many of the events, from the first on, as one request may carry; at least one. */
export function packBatch(
  events: readonly RecordedEvent[],
  transport: Endpoint['transport'],
  context: OcsfContext,
  mostBytes = batchBytes,
): PackedBatch {
  const wrapping = wrappings[transport](context)
  const sequences: number[] = []
  const parts: string[] = []
  let bytes = Buffer.byteLength(wrapping.before + wrapping.after)
  for (const event of events) {
    const part = wrapping.encode(toOcsf(event, context))
    bytes += Buffer.byteLength(part) + 1
    if (bytes > mostBytes && sequences.length > 0) break
    parts.push(part)
    sequences.push(event.sequence)
  }
  return { sequences, body: joined(parts, wrapping), contentType: wrapping.contentType }
}

/** A sign of life, as a batch of one that stands for no event of the outbox. */
export function packHeartbeat(
  facts: HeartbeatFacts,
  transport: Endpoint['transport'],
  context: OcsfContext,
): PackedBatch {
  const wrapping = wrappings[transport](context)
  const body = joined([wrapping.encode(heartbeatToOcsf(facts, context))], wrapping)
  return { sequences: [0], body, contentType: wrapping.contentType }
}

interface Wrapping {
  readonly contentType: string
  readonly before: string
  readonly between: string
  readonly after: string
  readonly encode: (event: OcsfEvent) => string
}

/** How a body is put together of events that are each encoded once, so that their bytes can be counted as they come. */
const wrappings: Readonly<Record<Endpoint['transport'], (context: OcsfContext) => Wrapping>> = {
  otlp: ({ productVersion, installId }) => {
    const { before, after } = otlpEnvelope(otlpResource(productVersion, installId))
    const encode = (event: OcsfEvent): string => JSON.stringify(otlpLogRecord(event))
    return { contentType: 'application/json', before, between: ',', after, encode }
  },
  json: () => {
    const encode = (event: OcsfEvent): string => JSON.stringify(event)
    return { contentType: 'application/x-ndjson', before: '', between: '\n', after: '\n', encode }
  },
}

function joined(parts: readonly string[], { before, between, after }: Wrapping): Buffer {
  return Buffer.from(before + parts.join(between) + after)
}
