import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InventoryFile } from '../../../shared/domain/inventory.ts'
import { DataTable, type DataColumn } from '../../components/data-table.tsx'
import { FileName } from '../../components/file-name.tsx'
import { FolderPath } from '../../components/folder-path.tsx'
import { useDay } from '../../components/use-day.ts'

export interface InventoryTableProps {
  /** Null while they are waited for. */
  readonly files: readonly InventoryFile[] | null
  /** Null where nothing may be chosen. */
  readonly chosen: readonly string[] | null
  readonly onChoose: (ids: readonly string[]) => void
}

export function InventoryTable({ files, chosen, onChoose }: InventoryTableProps): ReactNode {
  const { t } = useTranslation()
  const day = useDay()
  return (
    <DataTable
      label={t('nav.inventory')}
      rows={files}
      empty={t('inventory.none')}
      columns={[
        ...(chosen === null ? [] : [choosing(files ?? [], chosen, onChoose, t('inventory.select'))]),
        { title: t('records.column.file'), cell: (file) => <Where file={file} /> },
        {
          title: t('inventory.people'),
          width: 84,
          number: true,
          cell: ({ people, complete }) => (complete ? people : t('inventory.at-least', { count: people })),
        },
        { title: t('records.column.level'), width: 150, cell: ({ level }) => t(`level.${level}`) },
        { title: t('inventory.modified'), width: 104, cell: ({ modifiedMs }) => day(modifiedMs) },
        { title: t('inventory.found'), width: 104, cell: ({ foundMs }) => day(foundMs) },
        {
          title: t('records.column.case'),
          width: 84,
          cell: ({ caseNumber }) => <span className="case-number">{caseNumber}</span>,
        },
      ]}
    />
  )
}

/** A column of boxes to tick; that in its heading ticks or clears all that are shown. */
function choosing(
  files: readonly InventoryFile[],
  chosen: readonly string[],
  onChoose: InventoryTableProps['onChoose'],
  label: string,
): DataColumn<InventoryFile> {
  const ids = files.map(({ id }) => id)
  const count = ids.filter((id) => chosen.includes(id)).length
  const elsewhere = chosen.filter((id) => !ids.includes(id))
  return {
    title: 'choose',
    width: 36,
    heading: (
      <Checkbox
        aria-label={label}
        checked={count > 0 && count === ids.length}
        indeterminate={count > 0 && count < ids.length}
        disabled={ids.length === 0}
        onChange={({ target }) => {
          onChoose(target.checked ? [...elsewhere, ...ids] : elsewhere)
        }}
      />
    ),
    cell: ({ id, name }) => (
      <Checkbox
        aria-label={`${label} ${name}`}
        checked={chosen.includes(id)}
        onChange={({ target }) => {
          onChoose(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
        }}
      />
    ),
  }
}

function Where({ file: { name, folder, channel } }: { readonly file: InventoryFile }): ReactNode {
  const { t } = useTranslation()
  return (
    <>
      <FileName name={name} />
      <div className="inventory-folder">
        {t(`channel.${channel}`)} · <FolderPath path={folder} />
      </div>
    </>
  )
}
