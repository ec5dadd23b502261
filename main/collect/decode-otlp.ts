import { z } from 'zod'

const logRecord = z.looseObject({ body: z.unknown() })

const logsRequest = z.object({
  resourceLogs: z
    .array(
      z.looseObject({ scopeLogs: z.array(z.looseObject({ logRecords: z.array(logRecord).default([]) })).default([]) }),
    )
    .default([]),
})

/** Deeper than any event of ours; a body beyond it is somebody's attempt. */
const deepest = 32

/**
 * The bodies of an OTLP logs request in JSON, each as plain JSON. A body may be a key-value list, or a string that holds
 * JSON.
 * @throws z.ZodError or RangeError when it is not OTLP, SyntaxError when a string body is not JSON.
 */
export function decodeOtlpBodies(request: unknown): readonly unknown[] {
  const { resourceLogs } = logsRequest.parse(request)
  return resourceLogs
    .flatMap(({ scopeLogs }) => scopeLogs)
    .flatMap(({ logRecords }) => logRecords)
    .map(({ body }) => {
      const value = plainValue(body, 0)
      return typeof value === 'string' ? (JSON.parse(value) as unknown) : value
    })
}

const keyValue = z.looseObject({ key: z.string(), value: z.unknown() })

/** One level of OTLP's AnyValue; what lies within is decoded on the way down, so that depth can be limited. */
const anyValue = z.union([
  z.strictObject({ stringValue: z.string() }),
  z.strictObject({ boolValue: z.boolean() }),
  z.strictObject({ intValue: z.union([z.string().regex(/^-?\d{1,19}$/), z.int()]) }),
  z.strictObject({ doubleValue: z.number() }),
  z.strictObject({ arrayValue: z.looseObject({ values: z.array(z.unknown()).default([]) }) }),
  z.strictObject({ kvlistValue: z.looseObject({ values: z.array(keyValue).default([]) }) }),
])

function plainValue(encoded: unknown, depth: number): unknown {
  if (depth > deepest) throw new RangeError('nested too deep')
  const value = anyValue.parse(encoded)
  if ('stringValue' in value) return value.stringValue
  if ('boolValue' in value) return value.boolValue
  if ('intValue' in value) return Number(value.intValue)
  if ('doubleValue' in value) return value.doubleValue
  if ('arrayValue' in value) return value.arrayValue.values.map((item) => plainValue(item, depth + 1))
  // `fromEntries` defines properties, so a key such as `__proto__` is a key like any other.
  return Object.fromEntries(value.kvlistValue.values.map((item) => [item.key, plainValue(item.value, depth + 1)]))
}
