import type { JsonObject, JsonValue } from './json-value.ts'

/**
 * OTLP/HTTP logs in JSON (`POST /v1/logs`). The OCSF event is the record's body as a structured key-value list, not as
 * a string of JSON: collectors can then route and filter by its fields, and exporters write it as an object (those that
 * need text make JSON of it themselves).
 */
export function otlpLogs(events: readonly JsonObject[], resource: JsonObject): JsonObject {
  return {
    resourceLogs: [
      {
        resource: { attributes: attributes(resource) },
        scopeLogs: [{ scope: { name: 'swaddle' }, logRecords: events.map(logRecord) }],
      },
    ],
  }
}

/** What names the sender in OpenTelemetry's own words; the device is its random install id. */
export function otlpResource(productVersion: string, installId: string): JsonObject {
  return { 'service.name': 'swaddle', 'service.version': productVersion, 'service.instance.id': installId }
}

/** OCSF severity 0 to 6 as OpenTelemetry's number: INFO, INFO, INFO2, WARN, ERROR, ERROR3, FATAL. */
const severityNumbers = [9, 9, 10, 13, 17, 19, 21] as const

function logRecord(event: JsonObject): JsonObject {
  const timeUnixNano = `${String(event['time'])}000000`
  return {
    timeUnixNano,
    observedTimeUnixNano: timeUnixNano,
    severityNumber: severityNumbers[Number(event['severity_id'])] ?? 9,
    severityText: String(event['severity']),
    body: anyValue(event),
    attributes: attributes({
      'log.record.uid': String((event['metadata'] as JsonObject)['uid']),
      'ocsf.class_uid': Number(event['class_uid']),
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
  switch (typeof value) {
    case 'string':
      return { stringValue: value }
    case 'boolean':
      return { boolValue: value }
    case 'number':
      return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value }
    case 'object':
      return isArray(value)
        ? { arrayValue: { values: value.map(anyValue) } }
        : { kvlistValue: { values: attributes(value) } }
  }
}

/** `Array.isArray` does not tell a readonly array from an object. */
function isArray(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value)
}
