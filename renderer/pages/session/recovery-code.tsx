import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'

export interface RecoveryCodeProps {
  readonly code: string
  readonly onKept: () => void
}

/** Shown once, and stored nowhere but in the file that the administrator asks for. */
export function RecoveryCode({ code, onKept }: RecoveryCodeProps): ReactNode {
  const { t } = useTranslation()
  const { busy, problem, run } = useAct()
  const [saved, setSaved] = useState(false)
  const save = async (): Promise<void> => {
    const done = await run(() => callMain('session.save-recovery-code', { code }))
    if (done?.value === true) setSaved(true)
  }
  return (
    <section className="panel session">
      <h1>{t('session.recovery.title')}</h1>
      <p>{t('session.recovery.explain')}</p>
      <p className="recovery-code">{code}</p>
      <div className="recovery-save">
        <Button disabled={busy} onClick={() => void save()}>
          {t('session.recovery.save')}
        </Button>
        <span role="status">{saved && t('session.recovery.saved')}</span>
      </div>
      <ProblemLine problem={problem} />
      <Button type="primary" size="large" block onClick={onKept}>
        {t('session.recovery.done')}
      </Button>
    </section>
  )
}
