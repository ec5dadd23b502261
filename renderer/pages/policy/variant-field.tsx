import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import { FieldFrame } from './field-frame.tsx'
import { useFieldWords } from './field-words.ts'
import { beginningOf, type JsonSchema } from './policy-json-schema.ts'
import { SchemaField } from './schema-field.tsx'

export interface VariantFieldProps {
  readonly path: string
  /** Told apart by their `kind`. */
  readonly variants: readonly JsonSchema[]
}

/** One of several shapes: its kind first, then the fields of that kind. */
export function VariantField({ path, variants }: VariantFieldProps): ReactNode {
  const words = useFieldWords()
  const { field } = useController({ name: path })
  const kind = (field.value as { readonly kind?: unknown } | null)?.kind
  const chosen = variants.find((variant) => kindOf(variant) === kind) ?? variants[0]
  return (
    <>
      <FieldFrame path={path} problem="">
        {(id) => (
          <Select
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
