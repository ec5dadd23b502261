import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FolderLine } from '../../../shared/ipc/overview-contract.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FolderPath } from '../../components/folder-path.tsx'

export function FoldersPanel({ folders }: { readonly folders: readonly FolderLine[] }): ReactNode {
  const { t } = useTranslation()
  return (
    <section className="panel">
      <h2>{t('overview.folders')}</h2>
      <DataTable
        label={t('overview.folders')}
        rows={folders}
        empty={t('overview.none')}
        columns={[
          { title: t('records.channel'), width: 130, cell: ({ channel }) => t(`channel.${channel}`) },
          { title: t('overview.folder'), cell: ({ folder }) => <FolderPath path={folder} /> },
          { title: t('overview.folder.files'), width: 110, number: true, cell: ({ files }) => files },
          { title: t('overview.folder.people'), width: 110, number: true, cell: ({ people }) => people },
        ]}
      />
    </section>
  )
}
