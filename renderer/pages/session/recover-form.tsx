import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from './labelled-input.tsx'
import { NewPassword } from './new-password.tsx'

export interface RecoverFormProps {
  readonly onEntered: () => void
  readonly onBack: () => void
}

export function RecoverForm({ onEntered, onBack }: RecoverFormProps): ReactNode {
  const { t } = useTranslation()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState<string | null>(null)
  const { busy, problem, run } = useAct()
  const recover = async (): Promise<void> => {
    if (password === null) return
    const done = await run(() => callMain('session.recover', { code, name: name.trim(), password }))
    if (done !== null) onEntered()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void recover()
      }}
    >
      <LabelledInput label={t('session.recover.code')} value={code} onChange={setCode} autoFocus />
      <LabelledInput label={t('session.name')} value={name} onChange={setName} />
      <NewPassword onChange={setPassword} />
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
        disabled={code === '' || password === null}
      >
        {t('session.recover.do')}
      </Button>
      <Button type="link" htmlType="button" onClick={onBack}>
        {t('session.back')}
      </Button>
    </form>
  )
}
