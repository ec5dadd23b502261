import { Input, Select, Switch } from 'antd'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import { NumberInput } from '../../components/number-input.tsx'
import { FieldFrame, type FieldAria } from './field-frame.tsx'
import { unitOf } from './field-unit.ts'
import { useFieldWords } from './field-words.ts'
import type { JsonSchema } from './policy-json-schema.ts'

export interface LeafFieldProps {
  readonly path: string
  readonly schema: JsonSchema
}

/** A number, a word, a switch, or a list of words. */
export function LeafField({ path, schema }: LeafFieldProps): ReactNode {
  const { field } = useController({ name: path })
  return (
    <FieldFrame path={path}>
      {(id, aria) => (
        <LeafControl
          id={id}
          aria={aria}
          path={path}
          schema={schema}
          value={field.value as unknown}
          onChange={field.onChange}
        />
      )}
    </FieldFrame>
  )
}

interface LeafControlProps extends LeafFieldProps {
  readonly id: string
  readonly aria: FieldAria
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

function LeafControl({ id, aria, path, schema, value, onChange }: LeafControlProps): ReactNode {
  const words = useFieldWords()
  const told = { ...aria, ...(aria['aria-invalid'] ? { status: 'error' as const } : {}) }
  const choices = schema.enum ?? schema.anyOf?.flatMap((each) => (typeof each.const === 'number' ? [each.const] : []))
  if (choices !== undefined) {
    const options = choices.map((each) => ({ value: each, label: words.value(String(each)) }))
    return <Select {...told} id={id} value={value as string | number} options={options} onChange={onChange} />
  }
  switch (schema.type) {
    case 'boolean':
      return <Switch id={id} aria-describedby={aria['aria-describedby']} checked={value === true} onChange={onChange} />
    case 'integer':
    case 'number': {
      const { factor, name } = unitOf(path)
      return (
        <NumberInput
          {...told}
          id={id}
          value={typeof value === 'number' ? value / factor : null}
          {...(name === '' ? {} : { suffix: name })}
          onChange={(next) => {
            // A part of a byte is nothing; a part of a plain number is a slip that is told.
            onChange(next === null || factor === 1 ? next : Math.round(next * factor))
          }}
        />
      )
    }
    case 'array':
      return <ListControl id={id} aria={aria} schema={schema} value={value} onChange={onChange} />
    default:
      return (
        <Input
          {...told}
          id={id}
          value={typeof value === 'string' ? value : ''}
          {...(schema.maxLength === undefined ? {} : { maxLength: schema.maxLength })}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            onChange(event.target.value)
          }}
        />
      )
  }
}

function ListControl({ id, aria, schema, value, onChange }: Omit<LeafControlProps, 'path'>): ReactNode {
  const words = useFieldWords()
  const { items = {} } = schema
  const list = Array.isArray(value) ? (value as (string | number)[]) : []
  if (items.enum !== undefined) {
    const options = items.enum.map((each) => ({ value: each, label: words.value(each) }))
    return <Select {...aria} id={id} mode="multiple" value={list} options={options} onChange={onChange} />
  }
  if (items.type === 'integer') {
    const { minimum = 1, maximum = 7 } = items
    const numbers = Array.from({ length: maximum - minimum + 1 }, (_, at) => minimum + at)
    const options = numbers.map((each) => ({ value: each, label: words.value(`day-${String(each)}`) }))
    return <Select {...aria} id={id} mode="multiple" value={list} options={options} onChange={onChange} />
  }
  return <Select {...aria} id={id} mode="tags" value={list} open={false} className="typed-list" onChange={onChange} />
}
