import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReleaseOutcome } from '../../../shared/ipc/release-contract.ts'
import { callMain } from '../../call-main.ts'

export interface BreakGlassProps {
  readonly caseNumber: string
  readonly note: string
  /** The file is back in its place. */
  readonly onTaken: () => void
}

/** For a ward at night: the file comes back at once, with a reason that somebody will read. */
export function BreakGlass({ caseNumber, note, onTaken }: BreakGlassProps): ReactNode {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<ReleaseOutcome | null>(null)
  const take = async (): Promise<void> => {
    setBusy(true)
    const answer = await callMain('release.break-glass', { caseNumber, note })
    setBusy(false)
    const came = answer.kind === 'answered' ? answer.value : 'failed'
    setOutcome(came)
    if (came === 'restored') onTaken()
  }
  return (
    <>
      <button type="button" className="card-link" disabled={busy || note === ''} onClick={() => void take()}>
        {t('card.break-glass')}
      </button>
      {outcome !== null && outcome !== 'restored' && (
        <p className="card-failed" role="alert">
          {t(`release.${outcome}`)}
        </p>
      )}
    </>
  )
}
