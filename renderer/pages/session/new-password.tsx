import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LabelledInput } from './labelled-input.tsx'

export interface NewPasswordProps {
  /** Takes the place of another one, and is called so. */
  readonly replaces?: boolean
  /** The password once it is long enough and typed twice alike, else null. */
  readonly onChange: (password: string | null) => void
}

const leastLetters = 10

export function NewPassword({ replaces = false, onChange }: NewPasswordProps): ReactNode {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const tell = (first: string, second: string): void => {
    onChange(first.length >= leastLetters && first === second ? first : null)
  }
  return (
    <>
      <LabelledInput
        label={t(replaces ? 'session.password-new' : 'session.password')}
        value={password}
        hint={t('session.password-hint')}
        password
        onChange={(value) => {
          setPassword(value)
          tell(value, again)
        }}
      />
      <LabelledInput
        label={t('session.again')}
        value={again}
        problem={again !== '' && again !== password ? t('session.again-differs') : ''}
        password
        onChange={(value) => {
          setAgain(value)
          tell(password, value)
        }}
      />
    </>
  )
}
