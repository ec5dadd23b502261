import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { Endpoint } from '../../shared/policy/endpoint.ts'
import type { OcsfContext, OcsfEvent } from './ocsf-base.ts'
import { heartbeatToOcsf, toOcsf, type HeartbeatFacts } from './ocsf.ts'
import { otlpLogs, otlpResource } from './otlp.ts'

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
  let count = events.length
  for (;;) {
    const packed = events.slice(0, count)
    const body = writeBody(
      packed.map((event) => toOcsf(event, context)),
      transport,
      context,
    )
    if (body.length <= mostBytes || count <= 1) {
      return { sequences: packed.map(({ sequence }) => sequence), body, contentType: contentTypes[transport] }
    }
    // Events are of like size: aim a little below what would just fit.
    count = Math.max(1, Math.min(count - 1, Math.floor((count * mostBytes * 0.9) / body.length)))
  }
}

const contentTypes: Readonly<Record<Endpoint['transport'], string>> = {
  otlp: 'application/json',
  json: 'application/x-ndjson',
}

/** The request body: OTLP logs, or one OCSF event a line. */
function writeBody(events: readonly OcsfEvent[], transport: Endpoint['transport'], context: OcsfContext): Buffer {
  if (transport === 'otlp') {
    return Buffer.from(JSON.stringify(otlpLogs(events, otlpResource(context.productVersion, context.installId))))
  }
  return Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(''))
}

/** A sign of life, as a batch of one that stands for no event of the outbox. */
export function packHeartbeat(
  facts: HeartbeatFacts,
  transport: Endpoint['transport'],
  context: OcsfContext,
): PackedBatch {
  const body = writeBody([heartbeatToOcsf(facts, context)], transport, context)
  return { sequences: [0], body, contentType: contentTypes[transport] }
}
