import { Table } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChannelId } from '../../../shared/domain/channel.ts'
import type { VerdictKind } from '../../../shared/domain/verdict.ts'
import type { TrialRow } from '../../../shared/ipc/trial-contract.ts'
import { Badge, type BadgeTone } from '../../components/badge.tsx'
import { FileName } from '../../components/file-name.tsx'
import { FolderPath } from '../../components/folder-path.tsx'
import { useBytes } from '../../components/use-bytes.ts'
import { TableEvidence } from '../events/table-evidence.tsx'

export interface TrialTableProps {
  readonly rows: readonly TrialRow[]
  readonly channel: ChannelId
}

interface NumberedRow extends TrialRow {
  readonly at: number
}

const tones: Readonly<Record<VerdictKind, BadgeTone>> = {
  pass: 'quiet',
  record: 'quiet',
  warn: 'attention',
  quarantine: 'well',
}

export function TrialTable({ rows, channel }: TrialTableProps): ReactNode {
  const { t } = useTranslation()
  return (
    <Table<NumberedRow>
      rowKey="at"
      size="small"
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: t('trial.nothing-yet') }}
      dataSource={rows.map((row, at) => ({ ...row, at }))}
      expandable={{
        rowExpandable: ({ tables }) => tables.length > 0,
        expandedRowRender: ({ tables }) => (
          <div className="case">
            {tables.map((table, at) => (
              <TableEvidence key={at} table={table} />
            ))}
          </div>
        ),
      }}
      columns={[
        { title: t('trial.column.file'), render: (_, row) => <TriedFile row={row} /> },
        { title: t('trial.column.found'), render: (_, row) => <Found row={row} /> },
        {
          title: t('trial.column.verdict'),
          width: 140,
          render: (_, { verdicts }) => (
            <Badge tone={tones[verdicts[channel]]}>{t(`policy.verdict.${verdicts[channel]}`)}</Badge>
          ),
        },
        {
          title: t('trial.column.time'),
          width: 90,
          render: (_, { elapsedMs }) => t('records.ms', { ms: elapsedMs }),
        },
      ]}
    />
  )
}

interface OfRow {
  readonly row: TrialRow
}

function TriedFile({ row: { name, folder, bytes } }: OfRow): ReactNode {
  const size = useBytes()
  return (
    <div className="trial-cell">
      <FileName name={name} />
      <span className="trial-quiet">
        <FolderPath path={folder} /> · {size(bytes)}
      </span>
    </div>
  )
}

function Found({ row }: OfRow): ReactNode {
  const { t } = useTranslation()
  const { outcome, reason, people, complete, level, rows, hospitals } = row
  const why = reason === null ? '' : t(`unread.${reason}`)
  if (outcome === 'clean') return t('trial.clean')
  if (outcome === 'unscannable') return <span className="trial-unread">{t('trial.unread', { reason: why })}</span>
  return (
    <div className="trial-cell">
      <span>{t('event.people', { count: people })}</span>
      {level !== null && (
        <span className="trial-quiet">{t('trial.detail', { level: t(`level.${level}`), rows, hospitals })}</span>
      )}
      {!complete && <span className="trial-unread">{t('trial.partly', { reason: why })}</span>}
    </div>
  )
}
