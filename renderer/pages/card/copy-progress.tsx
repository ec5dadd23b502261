import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { copySteps, type CopyStep } from '../../../shared/domain/safe-copy.ts'
import { callMain } from '../../call-main.ts'

const askEveryMs = 400

/** How far a copy has come, and a way to give it up. */
export function CopyProgress({ caseNumber }: { readonly caseNumber: string }): ReactNode {
  const { t } = useTranslation()
  const [step, setStep] = useState<CopyStep | null>(null)
  const [stopping, setStopping] = useState(false)
  useEffect(() => {
    const asking = setInterval(() => {
      void callMain('card.copy-step', { caseNumber }).then((answer) => {
        if (answer.kind === 'answered') setStep(answer.value)
      })
    }, askEveryMs)
    return () => {
      clearInterval(asking)
    }
  }, [caseNumber])
  return (
    <div className="card-note" aria-busy>
      <p role="status">{t(`card.copy.step.${step ?? 'waiting'}`)}</p>
      <div className="card-steps" aria-hidden>
        {copySteps.map((each, at) => (
          <span key={each} className={step !== null && at <= copySteps.indexOf(step) ? 'card-step-done' : ''} />
        ))}
      </div>
      <button
        type="button"
        className="card-button"
        autoFocus
        disabled={stopping}
        onClick={() => {
          setStopping(true)
          void callMain('card.cancel-copy', { caseNumber })
        }}
      >
        {t('card.copy.cancel')}
      </button>
    </div>
  )
}
