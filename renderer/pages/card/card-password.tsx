import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckOutcome } from '../../../shared/ipc/card-contract.ts'
import { callMain } from '../../call-main.ts'

export interface CardPasswordProps {
  readonly caseNumber: string
  /** A password is being typed. */
  readonly onBegin: () => void
  /** It was looked into, and there is nothing to worry about. */
  readonly onClean: () => void
}

/** Lets the clerk have an encrypted file checked here. The password is used once and kept nowhere. */
export function CardPassword({ caseNumber, onBegin, onClean }: CardPasswordProps): ReactNode {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<CheckOutcome | 'failed' | null>(null)
  const field = useId()
  const check = async (): Promise<void> => {
    setBusy(true)
    const answer = await callMain('card.check-password', { caseNumber, password })
    setBusy(false)
    setPassword('')
    setOutcome(answer.kind === 'answered' ? answer.value : 'failed')
  }
  if (outcome === 'clean' || outcome === 'let-pass' || outcome === 'recorded') {
    return (
      <div className="card-note" role="status">
        <p>{t(`card.password.${outcome}`)}</p>
        <button type="button" className="card-link" onClick={onClean}>
          {t('card.close')}
        </button>
      </div>
    )
  }
  return (
    <form
      className="card-note"
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
    >
      <label htmlFor={field}>{t('card.password')}</label>
      <div className="card-inline">
        <input
          id={field}
          type="password"
          value={password}
          maxLength={400}
          autoComplete="off"
          onChange={(event) => {
            onBegin()
            setPassword(event.target.value)
          }}
        />
        <button type="submit" className="card-button" disabled={busy || password === ''}>
          {t(busy ? 'card.password.checking' : 'card.password.check')}
        </button>
      </div>
      <p className="card-hint" role={outcome === null ? undefined : 'alert'}>
        {outcome === null ? t('card.password.hint') : t(`card.password.${outcome}`)}
      </p>
    </form>
  )
}
