import type { JsonObject } from '../../../main/report/json-value.ts'
import type { OcsfEvent } from '../../../main/report/ocsf-base.ts'
import { otlpEnvelope, otlpLogRecord } from '../../../main/report/otlp.ts'

/** A whole OTLP logs request in JSON, of events as they are. */
export function otlpLogs(events: readonly OcsfEvent[], resource: JsonObject): string {
  const { before, after } = otlpEnvelope(resource)
  return before + events.map((event) => JSON.stringify(otlpLogRecord(event))).join(',') + after
}
