import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from './labelled-input.tsx'

export interface SignInFormProps {
  readonly onEntered: () => void
  readonly onForgot: () => void
}

export function SignInForm({ onEntered, onForgot }: SignInFormProps): ReactNode {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const { busy, problem, run } = useAct()
  const signIn = async (): Promise<void> => {
    const done = await run(() => callMain('session.sign-in', { name: name.trim(), password }))
    setPassword('')
    if (done !== null) onEntered()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void signIn()
      }}
    >
      <p className="hint">{t('session.explain')}</p>
      <LabelledInput label={t('session.name')} value={name} onChange={setName} autoFocus />
      <LabelledInput label={t('session.password')} value={password} onChange={setPassword} password />
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        block
        loading={busy}
        disabled={name === '' || password === ''}
      >
        {t('session.sign-in')}
      </Button>
      <Button type="link" htmlType="button" onClick={onForgot}>
        {t('session.forgot')}
      </Button>
    </form>
  )
}
