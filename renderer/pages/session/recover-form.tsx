import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from './labelled-input.tsx'
import { NewPassword } from './new-password.tsx'
import { SessionForm } from './session-form.tsx'

export interface RecoverFormProps {
  readonly onEntered: () => void
  readonly onBack: () => void
}

export function RecoverForm({ onEntered, onBack }: RecoverFormProps): ReactNode {
  const { t } = useTranslation()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState<string | null>(null)
  const { busy, problem, run } = useAct(t('session.wrong.recovery'))
  const recover = async (): Promise<void> => {
    if (password === null) return
    const done = await run(() => callMain('session.recover', { code, name: name.trim(), password }))
    if (done !== null) onEntered()
  }
  return (
    <SessionForm
      submit={t('session.recover.do')}
      ready={code !== '' && password !== null}
      busy={busy}
      problem={problem}
      onSubmit={() => void recover()}
      other={{ words: t('session.back'), onChoose: onBack }}
    >
      <LabelledInput label={t('session.recover.code')} value={code} onChange={setCode} autoFocus />
      <LabelledInput label={t('session.name')} value={name} onChange={setName} />
      <NewPassword replaces onChange={setPassword} />
    </SessionForm>
  )
}
