import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuarantineView } from '../../../shared/ipc/release-contract.ts'
import { callMain } from '../../call-main.ts'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from '../session/labelled-input.tsx'

/** A code for a PC that cannot be reached: told by phone, good once, for that PC and case alone. */
export function OfflineCode({ view }: { readonly view: QuarantineView }): ReactNode {
  const { t } = useTranslation()
  const [installId, setInstallId] = useState(view.installId)
  const [caseNumber, setCaseNumber] = useState('')
  const [days, setDays] = useState('3')
  const [made, setMade] = useState<{ readonly code: string; readonly expires: string } | null>(null)
  const { busy, problem, run } = useAct()
  const make = async (): Promise<void> => {
    setMade(null)
    const asked = { installId: installId.trim(), caseNumber: caseNumber.trim(), days: Number(days) }
    setMade((await run(() => callMain('quarantine.make-code', asked)))?.value ?? null)
  }
  return (
    <section className="panel">
      <h2>{t('quarantine.code.title')}</h2>
      <p className="hint">{t(view.codes ? 'quarantine.code.explain' : 'quarantine.code.none')}</p>
      {view.codes && (
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault()
            void make()
          }}
        >
          <div className="field-wide">
            <LabelledInput
              label={t('quarantine.code.install')}
              hint={t('quarantine.code.install-hint')}
              value={installId}
              onChange={setInstallId}
            />
          </div>
          <LabelledInput label={t('quarantine.case')} value={caseNumber} onChange={setCaseNumber} />
          <LabelledInput label={t('quarantine.code.days')} hint="1–31" value={days} onChange={setDays} />
          <Button htmlType="submit" size="large" loading={busy} disabled={caseNumber.trim() === ''}>
            {t('quarantine.code.make')}
          </Button>
        </form>
      )}
      <ProblemLine problem={problem} />
      {made !== null && (
        <div className="release-code">
          <span>{t('quarantine.code.made')}</span>
          <output>{made.code}</output>
          <span className="hint">
            {t('quarantine.code.until', { date: made.expires })} · {t('quarantine.code.never-stored')}
          </span>
        </div>
      )}
    </section>
  )
}
