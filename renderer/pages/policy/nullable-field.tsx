import { Switch } from 'antd'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FieldFrame } from './field-frame.tsx'
import { beginningOf } from './policy-json-schema.ts'
import { SchemaField, type SchemaFieldProps } from './schema-field.tsx'

/** What may also be left out: a switch, and the field itself once it is on. `schema` is that of the field when on. */
export function NullableField({ path, schema }: SchemaFieldProps): ReactNode {
  const { t } = useTranslation()
  const { field } = useController({ name: path })
  const on = field.value !== null && field.value !== undefined
  return (
    <div className="policy-nullable">
      {!on ? (
        <FieldFrame path={path} problem="">
          {(id) => (
            <Switch
              id={id}
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
