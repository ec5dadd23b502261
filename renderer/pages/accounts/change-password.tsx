import { App, Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { useUnsaved } from '../../unsaved.ts'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from '../session/labelled-input.tsx'
import { NewPassword } from '../session/new-password.tsx'

export function ChangePassword(): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [round, setRound] = useState(0)
  const [before, setBefore] = useState('')
  const [after, setAfter] = useState<string | null>(null)
  const { busy, problem, run } = useAct(t('session.wrong.before'))
  useUnsaved(before !== '' || after !== null)
  const change = async (): Promise<void> => {
    if (after === null) return
    const done = await run(() => callMain('session.change-password', { before, after }))
    setBefore('')
    if (done === null) return
    setAfter(null)
    setRound(round + 1)
    void message.success(t('accounts.changed'))
  }
  return (
    <section className="panel">
      <h2>{t('accounts.change-password')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void change()
        }}
      >
        <LabelledInput label={t('accounts.password-now')} value={before} onChange={setBefore} password />
        <NewPassword key={round} replaces onChange={setAfter} />
        {problem !== '' && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <Button htmlType="submit" loading={busy} disabled={before === '' || after === null}>
          {t('accounts.change-password')}
        </Button>
      </form>
    </section>
  )
}
