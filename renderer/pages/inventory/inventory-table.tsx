import { Table } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InventoryFile } from '../../../shared/domain/inventory.ts'
import { FileName } from '../../components/file-name.tsx'
import { FolderPath } from '../../components/folder-path.tsx'
import { useDay } from '../../components/use-day.ts'

export interface InventoryTableProps {
  readonly files: readonly InventoryFile[]
  readonly loading: boolean
  /** Null where nothing may be chosen. */
  readonly chosen: readonly string[] | null
  readonly onChoose: (ids: readonly string[]) => void
}

export function InventoryTable({ files, loading, chosen, onChoose }: InventoryTableProps): ReactNode {
  const { t } = useTranslation()
  const day = useDay()
  return (
    <Table<InventoryFile>
      rowKey="id"
      size="small"
      pagination={false}
      loading={loading}
      locale={{ emptyText: t('inventory.none') }}
      dataSource={[...files]}
      {...(chosen === null
        ? {}
        : {
            rowSelection: {
              selectedRowKeys: [...chosen],
              onChange: (keys) => {
                onChoose(keys.map(String))
              },
              getCheckboxProps: ({ name }) => ({ 'aria-label': `${t('inventory.select')} ${name}` }),
              getTitleCheckboxProps: () => ({ 'aria-label': t('inventory.select') }),
            },
          })}
      columns={[
        {
          title: t('records.column.file'),
          render: (_, { name, folder, channel }) => (
            <>
              <FileName name={name} />
              <div className="inventory-folder">
                {t(`channel.${channel}`)} · <FolderPath path={folder} />
              </div>
            </>
          ),
        },
        {
          title: t('inventory.people'),
          width: 84,
          align: 'right',
          render: (_, { people, complete }) => (complete ? people : t('inventory.at-least', { count: people })),
        },
        { title: t('records.column.level'), width: 150, render: (_, { level }) => t(`level.${level}`) },
        { title: t('inventory.modified'), width: 104, render: (_, { modifiedMs }) => day(modifiedMs) },
        { title: t('inventory.found'), width: 104, render: (_, { foundMs }) => day(foundMs) },
        { title: t('records.column.case'), dataIndex: 'caseNumber', width: 84 },
      ]}
    />
  )
}
