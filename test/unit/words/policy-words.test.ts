import { describe, expect, it } from 'vitest'
import { nullableInner, policyJsonSchema, type JsonSchema } from '../../../renderer/pages/policy/policy-json-schema.ts'
import { fieldsWithoutSection } from '../../../renderer/pages/policy/policy-sections.ts'
import { uiWords } from '../../../shared/words/ui-resources.ts'
import { wordsPath } from '../../../shared/words/words-path.ts'

const words = uiWords('zh-CN')

interface Field {
  readonly path: string
  readonly values: readonly string[]
}

function fieldsOf(schema: JsonSchema, path: string): readonly Field[] {
  const inner = nullableInner(schema)
  if (inner !== null) return fieldsOf(inner, path)
  if (path.startsWith('channels.') && path.endsWith('From')) return [{ path, values: [] }]
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, each]) => fieldsOf(each, `${path}.${key}`))
  if (schema.items?.properties !== undefined) return [{ path, values: [] }, ...fieldsOf(schema.items, `${path}.0`)]
  if (schema.oneOf !== undefined) {
    const kinds = schema.oneOf.map((variant) => String(variant.properties?.['kind']?.const))
    return [{ path, values: kinds }, ...schema.oneOf.flatMap((variant) => fieldsOf(variant, path))]
  }
  if (schema.properties !== undefined) return below
  const consts =
    schema.anyOf?.flatMap((each) =>
      typeof each.const === 'string' || typeof each.const === 'number' ? [String(each.const)] : [],
    ) ?? []
  return [{ path, values: [...(schema.enum ?? schema.items?.enum ?? []), ...consts] }]
}

const fields = Object.entries(policyJsonSchema.properties ?? {})
  .filter(([key]) => key !== 'version' && key !== 'preset')
  .flatMap(([key, schema]) => fieldsOf(schema, key))
  .filter(({ path }) => !path.endsWith('.kind'))

describe('the form of the policy', () => {
  it('has a part for every field of the schema', () => {
    expect(fieldsWithoutSection()).toEqual([])
    expect(fields.length).toBeGreaterThan(80)
  })

  it('has a word for every field, also inside of lists', () => {
    const nameless = fields
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('unscannable.') && words[`policy.${wordsPath(path)}`] === undefined)
    expect(nameless).toEqual([])
  })

  it('has a word for every value to choose from', () => {
    const prefixes = ['policy.value', 'channel', 'level', 'column', 'unread']
    const nameless = fields
      .flatMap(({ values }) => values)
      .filter((value) => !prefixes.some((prefix) => words[`${prefix}.${value}`] !== undefined))
    expect(nameless).toEqual([])
  })
})
