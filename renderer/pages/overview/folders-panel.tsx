import { Table } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FolderLine } from '../../../shared/ipc/overview-contract.ts'
import { FolderPath } from '../../components/folder-path.tsx'

export function FoldersPanel({ folders }: { readonly folders: readonly FolderLine[] }): ReactNode {
  const { t } = useTranslation()
  return (
    <section className="panel">
      <h2>{t('overview.folders')}</h2>
      <Table<FolderLine>
        rowKey={({ channel, folder }) => `${channel} ${folder}`}
        size="small"
        pagination={false}
        locale={{ emptyText: t('overview.none') }}
        dataSource={[...folders]}
        columns={[
          { title: t('records.channel'), width: 130, render: (_, { channel }) => t(`channel.${channel}`) },
          { title: t('overview.folder'), render: (_, { folder }) => <FolderPath path={folder} /> },
          { title: t('overview.folder.files'), dataIndex: 'files', width: 110, align: 'right' },
          { title: t('overview.folder.people'), dataIndex: 'people', width: 110, align: 'right' },
        ]}
      />
    </section>
  )
}
