import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFieldWords } from './field-words.ts'
import { beginningOf, type JsonSchema } from './policy-json-schema.ts'
import { SchemaFields } from './schema-field.tsx'

export interface RowsFieldProps {
  readonly path: string
  readonly item: JsonSchema
}

/** A list of things with fields of their own: routes, exceptions, limits over time. */
export function RowsField({ path, item }: RowsFieldProps): ReactNode {
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
