import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../../shared/policy/check-policy.ts'
import { policyJsonSchema } from '../../../shared/policy/policy-json-schema.ts'
import { presets } from '../../../shared/policy/presets.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { dailyReport, exceptionOf } from '../decide/made-up-case.ts'

const docs = join(import.meta.dirname, '../../../docs')
const validate = new Ajv2020({ validateFormats: false }).compile(policyJsonSchema())

describe('the JSON Schema of the policy', () => {
  it('is stored as the code has it: npm run policy:schema', () => {
    const stored: unknown = JSON.parse(readFileSync(join(docs, 'policy.schema.json'), 'utf8'))
    expect(stored).toEqual(policyJsonSchema())
  })

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['the whole default policy', defaultPolicy],
    ...Object.entries(presets),
    ['a route', { routes: [dailyReport] }],
    ['an exception', { exceptions: [exceptionOf({ kind: 'path', folder: '/srv' })] }],
    ['thresholds by level', { channels: { wechat: { quarantineFrom: { identified: 20 } } } }],
  ])('takes what the product takes: %s', (_, policy) => {
    expect(checkPolicy(policy).kind).toBe('accepted')
    expect(validate(policy)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['a field that does not exist', { chanels: {} }],
    ['a misspelt field further in', { channels: { wechat: { warnform: 1 } } }],
    ['nobody', { channels: { wechat: { warnFrom: 0 } } }],
    ['another mode', { mode: 'simulate' }],
    ['a route without an end', { routes: [{ ...dailyReport, expires: undefined }] }],
    ['an exception of another kind', { exceptions: [{ ...exceptionOf({ kind: 'path', folder: '/' }), match: {} }] }],
    ['quarantine for what was not read', { unscannable: { encrypted: 'quarantine' } }],
    ['an older version', { version: 1 }],
  ])('refuses: %s', (_, policy) => {
    expect(validate(JSON.parse(JSON.stringify(policy)))).toBe(false)
  })
})

describe('docs/policy.md', () => {
  const words = readFileSync(join(docs, 'policy.md'), 'utf8')

  it('names every field of the policy', () => {
    const { properties } = policyJsonSchema() as { readonly properties: Readonly<Record<string, unknown>> }
    for (const field of Object.keys(properties)) expect(words).toContain(`\`${field}`)
    const inner = {
      ...defaultPolicy.release,
      ...defaultPolicy.clerk,
      ...defaultPolicy.breadth,
      ...defaultPolicy.endpoint,
    }
    for (const field of [...Object.keys(inner), ...Object.keys(dailyReport)]) expect(words).toContain(field)
  })

  it('shows examples that the product takes', () => {
    const examples = [...words.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json)
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) expect(checkPolicy(JSON.parse(example))).toMatchObject({ kind: 'accepted' })
  })
})
