import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReleaseRequest } from '../../../shared/domain/release-request.ts'
import { RequestStory } from './request-story.tsx'

interface RequestListProps {
  /** Null while they are waited for. */
  readonly requests: readonly ReleaseRequest[] | null
  /** What to say where there is none. */
  readonly empty: string
}

/** Who asked for which file, and what became of it. */
export function RequestList({ requests, empty }: RequestListProps): ReactNode {
  const { t } = useTranslation()
  if (requests?.length === 0) return <p className="empty">{empty}</p>
  return (
    <ul className="rows">
      {requests?.map((request) => (
        <li key={request.id} className="row">
          <span className="row-time">{t('event.case', { case: request.caseNumber })}</span>
          <div className="row-main">
            <RequestStory request={request} />
          </div>
        </li>
      ))}
    </ul>
  )
}
