import { policyJsonSchema, type JsonSchema } from './policy-json-schema.ts'

/** The form's parts, in the order in which an administrator thinks of them; each names the fields it holds. */
export const policySections = [
  { id: 'mode', fields: ['mode', 'ownFolders', 'workingHours'] },
  { id: 'channels', fields: ['channels'] },
  { id: 'routes', fields: ['routes'] },
  { id: 'cumulative', fields: ['cumulative', 'breadth'] },
  { id: 'exceptions', fields: ['exceptions'] },
  { id: 'unscannable', fields: ['unscannable'] },
  { id: 'release', fields: ['release', 'vaultDays', 'vaultBytes'] },
  { id: 'clerk', fields: ['clerk'] },
  { id: 'endpoint', fields: ['endpoint', 'organisationKey'] },
  { id: 'limits', fields: ['limits'] },
] as const

/** Not for editing: the one is the schema's own, the other is set by choosing a preset. */
const untouched: ReadonlySet<string> = new Set(['version', 'preset'])

/** Fields that no part names: a test holds this to be none. */
export function fieldsWithoutSection(): readonly string[] {
  const named = new Set<string>(policySections.flatMap(({ fields }) => [...fields]))
  return Object.keys(policyJsonSchema.properties ?? {}).filter((field) => !named.has(field) && !untouched.has(field))
}

export function schemaOf(field: string): JsonSchema {
  return policyJsonSchema.properties?.[field] ?? {}
}
