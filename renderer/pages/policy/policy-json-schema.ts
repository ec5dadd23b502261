import { z } from 'zod'
import { policySchema } from '../../../shared/policy/schema.ts'

/** The part of JSON Schema that zod writes for the policy. */
export interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly default?: unknown
}

/** The policy's schema as data, so that the form has every field there is and none of its own. */
export const policyJsonSchema = z.toJSONSchema(policySchema, { io: 'output' }) as JsonSchema

/** The schema of what may also be null, or null where it may not. */
export function nullableInner({ anyOf }: JsonSchema): JsonSchema | null {
  if (anyOf?.length !== 2 || !anyOf.some(({ type }) => type === 'null')) return null
  return anyOf.find(({ type }) => type !== 'null') ?? null
}

/** What a new entry of a list, or a field that was just switched on, begins with. */
export function beginningOf(schema: JsonSchema): unknown {
  if (schema.default !== undefined) return schema.default
  if (schema.const !== undefined) return schema.const
  if (nullableInner(schema) !== null) return null
  const variant = schema.oneOf?.[0] ?? schema.anyOf?.[0]
  if (variant !== undefined) return beginningOf(variant)
  if (schema.properties !== undefined) {
    return Object.fromEntries(Object.entries(schema.properties).map(([key, below]) => [key, beginningOf(below)]))
  }
  switch (schema.type) {
    case 'integer':
    case 'number':
      return schema.minimum ?? 0
    case 'boolean':
      return false
    case 'array':
      return []
    default:
      return schema.enum?.[0] ?? ''
  }
}
