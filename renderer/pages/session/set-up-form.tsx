import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from './labelled-input.tsx'
import { NewPassword } from './new-password.tsx'
import { SessionForm } from './session-form.tsx'

export interface SetUpFormProps {
  readonly onEntered: (recoveryCode: string) => void
}

export function SetUpForm({ onEntered }: SetUpFormProps): ReactNode {
  const { t } = useTranslation()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState<string | null>(null)
  const { busy, problem, run } = useAct(t('session.wrong.set-up'))
  const setUp = async (): Promise<void> => {
    if (password === null) return
    const done = await run(() => callMain('session.set-up', { code, name: name.trim(), password }))
    if (done !== null) onEntered(done.value.recoveryCode)
  }
  return (
    <SessionForm
      submit={t('session.set-up.do')}
      ready={code !== '' && name !== '' && password !== null}
      busy={busy}
      problem={problem}
      onSubmit={() => void setUp()}
    >
      <p className="hint">{t('session.set-up.explain')}</p>
      <LabelledInput label={t('session.set-up.code')} value={code} onChange={setCode} autoFocus />
      <LabelledInput label={t('session.name')} value={name} onChange={setName} hint={t('session.name-hint')} />
      <NewPassword onChange={setPassword} />
    </SessionForm>
  )
}
