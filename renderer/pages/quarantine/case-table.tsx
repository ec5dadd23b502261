import { Button, Table } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuarantinedCase, QuarantineView } from '../../../shared/ipc/release-contract.ts'
import { Badge } from '../../components/badge.tsx'
import { FileName } from '../../components/file-name.tsx'
import { useBytes } from '../../components/use-bytes.ts'
import { useMoment } from '../../components/use-moment.ts'
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
  return (
    <Table<QuarantinedCase>
      rowKey="caseNumber"
      size="middle"
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: t('quarantine.none') }}
      dataSource={[...view.cases]}
      columns={[
        { title: t('quarantine.case'), dataIndex: 'caseNumber', width: 84 },
        { title: t('quarantine.file'), render: (_, each) => <CaseFile each={each} /> },
        { title: t('quarantine.kept'), width: 116, render: (_, each) => <Kept each={each} /> },
        {
          title: t('quarantine.request'),
          width: 230,
          render: (_, each) => <Asked each={each} needed={view.needed} />,
        },
        {
          title: '',
          width: 120,
          render: (_, each) =>
            approver !== null && each.file !== null && <Acts each={each} approver={approver} onDecide={onDecide} />,
        },
      ]}
    />
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
