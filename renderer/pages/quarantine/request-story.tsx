import './quarantine.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Masked } from '../../../shared/domain/masked.ts'
import type { ReleaseRequest, ReleaseState } from '../../../shared/domain/release-request.ts'
import { Badge, type BadgeTone } from '../../components/badge.tsx'
import { useMoment } from '../../components/use-moment.ts'

const tones: Readonly<Record<ReleaseState, BadgeTone>> = {
  open: 'attention',
  approved: 'well',
  refused: 'failed',
  released: 'well',
  expired: 'quiet',
}

/** Who asked for a file and why, who agreed, and what became of it. Break-glass is called by its name. */
export function RequestStory({ request }: { readonly request: ReleaseRequest }): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  const who = useWho()
  const { way, state, askedBy, reason, askedMs, approvals, ended } = request
  return (
    <div className="request">
      <span className="request-head">
        <Badge tone={tones[state]}>{t(`requests.state.${state}`)}</Badge>
        {way !== 'approval' && <Badge tone="attention">{t(`request.way.${way}`)}</Badge>}
        <span className="request-quiet">
          {who(askedBy)} · {moment(askedMs)}
        </span>
      </span>
      <span className="request-reason">{reason === '' ? t('request.no-reason') : reason}</span>
      {approvals.length > 0 && (
        <span className="request-quiet">
          {t('request.agreed-by', { names: approvals.map(({ by }) => who(by)).join(', ') })}
        </span>
      )}
      {ended !== null && ended.note !== '' && (
        <span className="request-quiet">{t('request.answered', { by: who(ended.by), note: ended.note })}</span>
      )}
    </div>
  )
}

/** Names as they stand, and words for those who have none. */
function useWho(): (by: Masked) => string {
  const { t } = useTranslation()
  return (by) => {
    const nameless = (['clerk', 'policy', 'code'] as const).find((each) => each === by)
    return nameless === undefined ? by : t(`request.by-${nameless}`)
  }
}
