import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../components/badge.tsx'
import { FolderPath } from '../../components/folder-path.tsx'
import type { FolderView } from '../../../shared/ipc/status-view.ts'

const tones = { watching: 'well', missing: 'quiet', 'no-access': 'attention' } as const

export function WatchedFolders({ folders }: { readonly folders: readonly FolderView[] }): ReactNode {
  const { t } = useTranslation()
  return (
    <section className="panel">
      <h2>{t('status.folders')}</h2>
      {folders.length === 0 ? (
        <p className="empty">{t('status.folders-none')}</p>
      ) : (
        <ul className="rows">
          {folders.map(({ channel, folder, state }) => (
            <li key={`${channel} ${folder}`} className="row">
              <span className="row-label">{t(`channel.${channel}`)}</span>
              <span className="row-path">
                <FolderPath path={folder} />
              </span>
              <Badge tone={tones[state]}>{t(`status.folder.${state}`)}</Badge>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
