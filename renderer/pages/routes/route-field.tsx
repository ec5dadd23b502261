import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { RegisteredRoute } from '../../../shared/policy/registered-route.ts'
import { useFieldWords } from '../policy/field-words.ts'
import { mistakeOfMessage } from './route-draft.ts'

type FieldName = keyof RegisteredRoute

/** What a control of one field gets. */
export interface RouteControl<Name extends FieldName> {
  readonly id: string
  readonly value: RegisteredRoute[Name]
  readonly onChange: (value: unknown) => void
  readonly onBlur: () => void
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string
  readonly status: 'error' | ''
}

export interface RouteFieldProps<Name extends FieldName> {
  readonly name: Name
  readonly hint?: string
  readonly children: (field: RouteControl<Name>) => ReactNode
}

/** Label, control, and below it the hint or what is wrong and how to mend it. */
export function RouteField<Name extends FieldName>({ name, hint, children }: RouteFieldProps<Name>): ReactNode {
  const { t } = useTranslation()
  const { label, help } = useFieldWords()
  const { field, fieldState } = useController<RegisteredRoute, Name>({ name })
  const id = `route-${name}`
  const path = `routes.0.${name}`
  // A list has its message inside of it, under a place.
  const message = fieldState.error === undefined ? '' : (fieldState.error.message ?? 'form')
  const wrong =
    message === '' ? '' : t(`routes.wrong.${mistakeOfMessage(message)}`, { most: name === 'folder' ? 1000 : 200 })
  const words = wrong === '' ? (hint ?? help(path)) : wrong
  return (
    <div className="field">
      <label htmlFor={id}>{label(path)}</label>
      {children({
        id,
        value: field.value,
        onChange: field.onChange,
        onBlur: field.onBlur,
        'aria-invalid': wrong !== '',
        'aria-describedby': `${id}-words`,
        status: wrong === '' ? '' : 'error',
      })}
      <p id={`${id}-words`} className={wrong === '' ? 'hint' : 'problem'}>
        {words}
      </p>
    </div>
  )
}
