import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from '../session/labelled-input.tsx'

/** For the administrator of a PC whose keys cannot be opened; the page follows the agent that starts then. */
export function RecoverKeys(): ReactNode {
  const { t } = useTranslation()
  const [code, setCode] = useState('')
  const { busy, problem, run } = useAct(t('keys.recover.wrong'))
  return (
    <section className="panel">
      <h2>{t('keys.recover.title')}</h2>
      <p>{t('keys.recover.explain')}</p>
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault()
          void run(() => callMain('keys.recover', { code }))
        }}
      >
        <div className="field-wide">
          <LabelledInput label={t('session.recover.code')} value={code} onChange={setCode} autoFocus />
        </div>
        <Button htmlType="submit" type="primary" size="large" loading={busy} disabled={code.trim() === ''}>
          {t('keys.recover.do')}
        </Button>
      </form>
      <ProblemLine problem={problem} />
    </section>
  )
}
