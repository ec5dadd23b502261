import { Input } from 'antd'
import { useId, type ReactNode } from 'react'

export interface LabelledInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly problem?: string
  readonly password?: boolean
  readonly autoFocus?: boolean
}

/** A field with its label above and its hint below, tied together for screen readers. */
export function LabelledInput(props: LabelledInputProps): ReactNode {
  const { label, value, onChange, hint, problem = '', password = false, autoFocus = false } = props
  const id = useId()
  const Field = password ? Input.Password : Input
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Field
        id={id}
        size="large"
        value={value}
        autoFocus={autoFocus}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        {...(problem === '' ? {} : { status: 'error', 'aria-invalid': true })}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
      <p
        id={`${id}-hint`}
        className={problem === '' ? 'hint' : 'problem'}
        {...(problem === '' ? {} : { role: 'alert' })}
      >
        {problem === '' ? hint : problem}
      </p>
    </div>
  )
}
