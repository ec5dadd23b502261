import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChannelId } from '../../../shared/domain/channel.ts'
import type { VerdictKind } from '../../../shared/domain/verdict.ts'
import type { TrialRow } from '../../../shared/ipc/trial-contract.ts'
import { Badge, type BadgeTone } from '../../components/badge.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { FileName } from '../../components/file-name.tsx'
import { FolderPath } from '../../components/folder-path.tsx'
import { Pager } from '../../components/pager.tsx'
import { useBytes } from '../../components/use-bytes.ts'
import { usePages } from '../../components/use-pages.ts'
import { TableEvidence } from '../events/table-evidence.tsx'

export interface TrialTableProps {
  readonly rows: readonly TrialRow[]
  readonly channel: ChannelId
}

const tones: Readonly<Record<VerdictKind, BadgeTone>> = {
  pass: 'quiet',
  record: 'quiet',
  warn: 'attention',
  quarantine: 'well',
}

export function TrialTable({ rows, channel }: TrialTableProps): ReactNode {
  const { t } = useTranslation()
  const { shown, pager } = usePages(rows, 50)
  const [open, setOpen] = useState<ReadonlySet<TrialRow>>(new Set())
  const turn = (row: TrialRow): void => {
    setOpen((before) => new Set(before.has(row) ? [...before].filter((each) => each !== row) : [...before, row]))
  }
  return (
    <>
      <DataTable
        label={t('nav.trial')}
        rows={shown}
        empty={t('trial.nothing-yet')}
        below={(row) => (open.has(row) ? <Evidence row={row} /> : null)}
        columns={[
          { title: t('trial.column.file'), cell: (row) => <TriedFile row={row} /> },
          {
            title: t('trial.column.found'),
            cell: (row) => <Found row={row} isOpen={open.has(row)} onTurn={turn} />,
          },
          {
            title: t('trial.column.verdict'),
            width: 140,
            cell: ({ verdicts }) => (
              <Badge tone={tones[verdicts[channel]]}>{t(`policy.verdict.${verdicts[channel]}`)}</Badge>
            ),
          },
          { title: t('trial.column.time'), width: 90, cell: ({ elapsedMs }) => t('records.ms', { ms: elapsedMs }) },
        ]}
      />
      <Pager {...pager} />
    </>
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

function Evidence({ row: { tables } }: OfRow): ReactNode {
  return (
    <div className="case">
      {tables.map((table, at) => (
        <TableEvidence key={at} table={table} />
      ))}
    </div>
  )
}

interface FoundProps extends OfRow {
  readonly isOpen: boolean
  readonly onTurn: (row: TrialRow) => void
}

function Found({ row, isOpen, onTurn }: FoundProps): ReactNode {
  const { t } = useTranslation()
  const { outcome, reason, people, complete, level, rows, hospitals, tables } = row
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
      {tables.length > 0 && (
        <span>
          <button
            type="button"
            className="link"
            aria-expanded={isOpen}
            onClick={() => {
              onTurn(row)
            }}
          >
            {t(isOpen ? 'card.evidence-hide' : 'card.evidence')}
          </button>
        </span>
      )}
    </div>
  )
}
