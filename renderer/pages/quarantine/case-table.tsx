import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuarantinedCase, QuarantineView } from '../../../shared/ipc/release-contract.ts'
import { Badge } from '../../components/badge.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { FileName } from '../../components/file-name.tsx'
import { Pager } from '../../components/pager.tsx'
import { useBytes } from '../../components/use-bytes.ts'
import { useMoment } from '../../components/use-moment.ts'
import { usePages } from '../../components/use-pages.ts'
import type { Decision } from './decide-dialog.tsx'
import { RequestStory } from './request-story.tsx'

export interface CaseTableProps {
  readonly view: QuarantineView
  /** The administrator who looks; null where they may not decide. */
  readonly approver: string | null
  readonly onDecide: (decision: Decision) => void
}

/** What the vault holds, newest first; what is damaged is named in its place. */
export function CaseTable({ view, approver, onDecide }: CaseTableProps): ReactNode {
  const { t } = useTranslation()
  const { shown, pager } = usePages(view.cases, 20)
  return (
    <>
      <DataTable
        label={t('nav.quarantine')}
        rows={shown}
        empty={t('quarantine.none')}
        columns={[
          { title: t('quarantine.file'), cell: (each) => <CaseFile each={each} /> },
          {
            title: t('quarantine.case'),
            width: 84,
            cell: ({ caseNumber }) => <span className="case-number">{caseNumber}</span>,
          },
          { title: t('quarantine.kept'), width: 116, cell: (each) => <Kept each={each} /> },
          { title: t('quarantine.request'), width: 230, cell: (each) => <Asked each={each} needed={view.needed} /> },
          {
            title: 'acts',
            heading: null,
            width: 120,
            cell: (each) =>
              approver !== null && each.file !== null && <Acts each={each} approver={approver} onDecide={onDecide} />,
          },
        ]}
      />
      <Pager {...pager} />
    </>
  )
}

interface OfCase {
  readonly each: QuarantinedCase
}

function CaseFile({ each: { file } }: OfCase): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  const bytes = useBytes()
  if (file === null) {
    return (
      <div className="request">
        <span>
          <Badge tone="failed">{t('quarantine.damaged')}</Badge>
        </span>
        <span className="request-quiet">{t('quarantine.damaged-explain')}</span>
      </div>
    )
  }
  return (
    <div className="request">
      <FileName name={file.name} />
      <span className="request-quiet">
        {[
          t(`channel.${file.channel}`),
          t('event.people', { count: file.people }),
          bytes(file.bytes),
          moment(file.takenMs),
        ].join(' · ')}
      </span>
    </div>
  )
}

const dayMs = 86_400_000

function Kept({ each: { file, request } }: OfCase): ReactNode {
  const { t } = useTranslation()
  if (file === null) return null
  if (request !== null) return t('quarantine.held')
  if (file.expiresMs === null) return t('quarantine.for-ever')
  const days = Math.ceil((file.expiresMs - Date.now()) / dayMs)
  if (days <= 1) return <Badge tone="attention">{t('quarantine.last-day')}</Badge>
  return t('quarantine.days-left', { count: days })
}

function Asked({ each: { request }, needed }: OfCase & { readonly needed: number }): ReactNode {
  const { t } = useTranslation()
  if (request === null) return <span className="request-quiet">{t('quarantine.nobody-asked')}</span>
  return (
    <>
      <RequestStory request={request} />
      {needed > 1 && (
        <span className="request-quiet">{t('quarantine.agreed', { count: request.approvals.length, needed })}</span>
      )}
    </>
  )
}

function Acts({ each, approver, onDecide }: OfCase & Pick<CaseTableProps, 'onDecide'> & { readonly approver: string }) {
  const { t } = useTranslation()
  const { caseNumber, request } = each
  // Agreeing twice counts once: the other one must.
  const agreed = request?.state === 'open' && request.approvals.some(({ by }) => by === approver)
  return (
    <div className="case-acts">
      {agreed ? (
        <span className="request-quiet">{t('quarantine.you-agreed')}</span>
      ) : (
        <Button
          size="small"
          onClick={() => {
            onDecide({ kind: 'approve', caseNumber })
          }}
        >
          {t(request === null ? 'quarantine.restore' : 'quarantine.approve')}
        </Button>
      )}
      {request !== null && (
        <Button
          size="small"
          onClick={() => {
            onDecide({ kind: 'refuse', caseNumber })
          }}
        >
          {t('quarantine.refuse')}
        </Button>
      )}
    </div>
  )
}
