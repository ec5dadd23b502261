import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from './labelled-input.tsx'
import { SessionForm } from './session-form.tsx'

export interface SignInFormProps {
  readonly onEntered: () => void
  readonly onForgot: () => void
}

export function SignInForm({ onEntered, onForgot }: SignInFormProps): ReactNode {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const { busy, problem, run } = useAct(t('session.wrong.name'))
  const signIn = async (): Promise<void> => {
    const done = await run(() => callMain('session.sign-in', { name: name.trim(), password }))
    setPassword('')
    if (done !== null) onEntered()
  }
  return (
    <SessionForm
      submit={t('session.sign-in')}
      ready={name !== '' && password !== ''}
      busy={busy}
      problem={problem}
      onSubmit={() => void signIn()}
      other={{ words: t('session.forgot'), onChoose: onForgot }}
    >
      <p className="hint">{t('session.explain')}</p>
      <LabelledInput label={t('session.name')} value={name} onChange={setName} autoFocus />
      <LabelledInput label={t('session.password')} value={password} onChange={setPassword} password />
    </SessionForm>
  )
}
