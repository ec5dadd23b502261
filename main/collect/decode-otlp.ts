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

function plainValue(encoded: unknown, depth: number): unknown {
  if (depth > deepest) throw new RangeError('nested too deep')
  const [[kind, value] = []] = Object.entries(objectOf(encoded))
  switch (kind) {
    case 'stringValue':
    case 'boolValue':
    case 'doubleValue':
      return scalar(value)
    case 'intValue':
      return integer(value)
    case 'arrayValue':
      return listOf(value).map((item) => plainValue(item, depth + 1))
    case 'kvlistValue':
      // `fromEntries` defines properties, so a key such as `__proto__` is a key like any other.
      return Object.fromEntries(
        listOf(value).map((item) => {
          const member = objectOf(item)
          return [String(scalar(member['key'])), plainValue(member['value'], depth + 1)]
        }),
      )
    default:
      throw new RangeError('not a value of OTLP')
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RangeError('not an object')
  return value as Readonly<Record<string, unknown>>
}

/** Encoders leave an empty list out. */
function listOf(value: unknown): readonly unknown[] {
  const { values = [] } = objectOf(value)
  if (!Array.isArray(values)) throw new RangeError('not a list')
  return values
}

function scalar(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw new RangeError('not a plain value')
}

/** 64-bit integers come as strings; a number is taken, too. */
function integer(value: unknown): number {
  const number = typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isInteger(number)) throw new RangeError('not an integer')
  return number
}
