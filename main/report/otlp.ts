import type { JsonObject, JsonValue } from './json-value.ts'
import type { OcsfEvent } from './ocsf-base.ts'

/**
 * OTLP/HTTP logs in JSON (`POST /v1/logs`): what stands before and after the log records, which are joined by commas.
 */
export function otlpEnvelope(resource: JsonObject): { readonly before: string; readonly after: string } {
  const head = `{"resource":${JSON.stringify({ attributes: attributes(resource) })}`
  return { before: `{"resourceLogs":[${head},"scopeLogs":[{"scope":{"name":"swaddle"},"logRecords":[`, after: ']}]}]}' }
}

/** What names the sender in OpenTelemetry's own words; the device is its random install id. */
export function otlpResource(productVersion: string, installId: string): JsonObject {
  return { 'service.name': 'swaddle', 'service.version': productVersion, 'service.instance.id': installId }
}

/** OCSF severity 0 to 6 as OpenTelemetry's number: INFO, INFO, INFO2, WARN, ERROR, ERROR3, FATAL. */
const severityNumbers = [9, 9, 10, 13, 17, 19, 21] as const

/**
 * One event as a log record. Its body is the OCSF event as a structured key-value list, not as a string of JSON:
 * collectors can then route and filter by its fields, and exporters write it as an object (those that need text make
 * JSON of it themselves).
 */
export function otlpLogRecord(event: OcsfEvent): JsonObject {
  const timeUnixNano = `${String(event.time)}000000`
  return {
    timeUnixNano,
    observedTimeUnixNano: timeUnixNano,
    severityNumber: severityNumbers[event.severity_id],
    severityText: event.severity,
    body: anyValue(event),
    attributes: attributes({
      'log.record.uid': event.metadata.uid,
      'ocsf.class_uid': event.class_uid,
    }),
  }
}

function attributes(values: JsonObject): readonly JsonObject[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: anyValue(value) }],
  )
}

/** Whole numbers are strings in OTLP's JSON, as protobuf's mapping of 64-bit integers demands. */
function anyValue(value: JsonValue): JsonObject {
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { boolValue: value }
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value }
  }
  return isArray(value)
    ? { arrayValue: { values: value.map(anyValue) } }
    : { kvlistValue: { values: attributes(value) } }
}

/** `Array.isArray` does not tell a readonly array from an object. */
function isArray(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value)
}
