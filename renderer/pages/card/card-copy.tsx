import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CopyManner } from '../../../shared/domain/safe-copy.ts'
import type { CopyOutcome } from '../../../shared/ipc/card-contract.ts'
import { callMain } from '../../call-main.ts'
import { FileName } from '../../components/file-name.tsx'
import { CopyProgress } from './copy-progress.tsx'

export interface CardCopyProps {
  readonly caseNumber: string
  readonly onBack: () => void
  readonly onDone: () => void
}

/** A copy in which nobody can be told: which kind, then where it is, or why there is none. */
export function CardCopy({ caseNumber, onBack, onDone }: CardCopyProps): ReactNode {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null)
  const make = async (manner: CopyManner): Promise<void> => {
    setBusy(true)
    const answer = await callMain('card.safe-copy', { caseNumber, manner })
    setBusy(false)
    setOutcome(answer.kind === 'answered' ? answer.value : { kind: 'refused', why: 'failed' })
  }
  if (outcome?.kind === 'made') {
    return (
      <div className="card-note">
        <p role="status">
          {t('card.copy.made')} <FileName name={outcome.name} />
        </p>
        <div className="card-choices">
          <button
            type="button"
            className="card-button card-button-first"
            autoFocus
            onClick={() => {
              void callMain('card.show-copy', { caseNumber })
              onDone()
            }}
          >
            {t('card.copy.show')}
          </button>
          <button type="button" className="card-button" onClick={onDone}>
            {t('card.copy.done')}
          </button>
        </div>
      </div>
    )
  }
  if (busy) return <CopyProgress caseNumber={caseNumber} />
  return (
    <div className="card-note">
      <p>{t('card.copy.which')}</p>
      {outcome?.why === 'cancelled' && <p role="status">{t('card.copy.cancelled')}</p>}
      {outcome !== null && outcome.why !== 'cancelled' && (
        <p className="card-failed" role="alert">
          {t('card.copy.refused', { why: t(`card.copy.why.${outcome.why}`) })}
        </p>
      )}
      <button type="button" className="card-option" autoFocus onClick={() => void make('masked')}>
        <strong>{t('card.copy.masked')}</strong>
        <span>{t('card.copy.masked-explain')}</span>
      </button>
      <button type="button" className="card-option" onClick={() => void make('reconciliation')}>
        <strong>{t('card.copy.reconciliation')}</strong>
        <span>{t('card.copy.reconciliation-explain')}</span>
      </button>
      <button type="button" className="card-link" onClick={onBack}>
        {t('card.note.back')}
      </button>
    </div>
  )
}
