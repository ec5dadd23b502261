import type { ReactNode } from 'react'
import { LeafField } from './leaf-field.tsx'
import { NullableField } from './nullable-field.tsx'
import { PeopleField } from './people-field.tsx'
import { nullableInner, type JsonSchema } from './policy-json-schema.ts'
import { RowsField } from './rows-field.tsx'
import { useFieldWords } from './field-words.ts'
import { VariantField } from './variant-field.tsx'

export interface SchemaFieldProps {
  /** `release.approvers`. */
  readonly path: string
  readonly schema: JsonSchema
}

/** The right control for whatever the schema says stands at this path. */
export function SchemaField({ path, schema }: SchemaFieldProps): ReactNode {
  const { label } = useFieldWords()
  if (path.startsWith('channels.') && path.endsWith('From')) return <PeopleField path={path} />
  const inner = nullableInner(schema)
  if (inner !== null) return <NullableField path={path} schema={inner} />
  if (schema.oneOf !== undefined) return <VariantField path={path} variants={schema.oneOf} />
  if (schema.type === 'array' && schema.items?.properties !== undefined) {
    return <RowsField path={path} item={schema.items} />
  }
  if (schema.properties !== undefined) {
    return (
      <fieldset className="policy-group">
        <legend>{label(path)}</legend>
        <SchemaFields path={path} schema={schema} />
      </fieldset>
    )
  }
  return <LeafField path={path} schema={schema} />
}

/** All fields of an object, in the schema's order. */
export function SchemaFields({ path, schema }: SchemaFieldProps): ReactNode {
  return Object.entries(schema.properties ?? {}).map(([key, below]) => (
    <SchemaField key={key} path={`${path}.${key}`} schema={below} />
  ))
}
