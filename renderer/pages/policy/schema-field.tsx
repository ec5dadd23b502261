import { FieldFrame } from './field-frame.tsx'
import { useFieldWords } from './field-words.ts'
import { LeafField } from './leaf-field.tsx'
import { PeopleField } from './people-field.tsx'
import { beginningOf, nullableInner, type JsonSchema } from './policy-json-schema.ts'
import { Button, Select, Switch } from 'antd'
import type { ReactNode } from 'react'
import { useController, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

interface SchemaFieldProps {
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

/** What may also be left out: a switch, and the field itself once it is on. `schema` is that of the field when on. */
function NullableField({ path, schema }: SchemaFieldProps): ReactNode {
  const { t } = useTranslation()
  const { field } = useController({ name: path })
  const on = field.value !== null && field.value !== undefined
  return (
    <div className="policy-nullable">
      {!on ? (
        <FieldFrame path={path}>
          {(id, aria) => (
            <Switch
              id={id}
              aria-describedby={aria['aria-describedby']}
              checked={false}
              onChange={() => {
                field.onChange(beginningOf(schema))
              }}
            />
          )}
        </FieldFrame>
      ) : (
        <>
          <SchemaField path={path} schema={schema} />
          <Switch
            size="small"
            checked
            aria-label={t('policy.switch-off')}
            onChange={() => {
              field.onChange(null)
            }}
          />
        </>
      )}
    </div>
  )
}

export interface RowsFieldProps {
  readonly path: string
  readonly item: JsonSchema
}

/** A list of things with fields of their own: routes, exceptions, limits over time. */
function RowsField({ path, item }: RowsFieldProps): ReactNode {
  const { t } = useTranslation()
  const { help } = useFieldWords()
  const { fields, append, remove } = useFieldArray({ name: path })
  return (
    <div className="policy-rows">
      {help(path) !== '' && <p className="hint">{help(path)}</p>}
      {fields.length === 0 && <p className="empty">{t('policy.none')}</p>}
      {fields.map(({ id }, at) => (
        <div key={id} className="policy-row">
          <SchemaFields path={`${path}.${String(at)}`} schema={item} />
          <Button
            size="small"
            onClick={() => {
              remove(at)
            }}
          >
            {t('policy.remove')}
          </Button>
        </div>
      ))}
      <Button
        type="dashed"
        onClick={() => {
          append(beginningOf(item))
        }}
      >
        {t('policy.add')}
      </Button>
    </div>
  )
}

export interface VariantFieldProps {
  readonly path: string
  /** Told apart by their `kind`. */
  readonly variants: readonly JsonSchema[]
}

/** One of several shapes: its kind first, then the fields of that kind. */
function VariantField({ path, variants }: VariantFieldProps): ReactNode {
  const words = useFieldWords()
  const { field } = useController({ name: path })
  const kind = (field.value as { readonly kind?: unknown } | null)?.kind
  const chosen = variants.find((variant) => kindOf(variant) === kind) ?? variants[0]
  return (
    <>
      <FieldFrame path={path}>
        {(id, aria) => (
          <Select
            {...aria}
            id={id}
            value={kind as string}
            options={variants.map((variant) => ({ value: kindOf(variant), label: words.value(kindOf(variant)) }))}
            onChange={(next: string) => {
              const variant = variants.find((each) => kindOf(each) === next)
              if (variant !== undefined) field.onChange(beginningOf(variant))
            }}
          />
        )}
      </FieldFrame>
      {Object.entries(chosen?.properties ?? {})
        .filter(([key]) => key !== 'kind')
        .map(([key, below]) => (
          <SchemaField key={key} path={`${path}.${key}`} schema={below} />
        ))}
    </>
  )
}

function kindOf({ properties }: JsonSchema): string {
  return String(properties?.['kind']?.const)
}
