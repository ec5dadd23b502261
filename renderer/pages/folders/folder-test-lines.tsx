import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FolderTest } from '../../../shared/ipc/folders-contract.ts'

/** What trying the folder showed: listed, read, watched, each as it came out. */
export function FolderTestLines({ test: { listed, read, watched } }: { readonly test: FolderTest }): ReactNode {
  const { t } = useTranslation()
  return (
    <div role="status">
      <ul className="folder-test">
        <li className={listed.kind === 'listed' ? '' : 'folder-test-bad'}>
          {listed.kind === 'listed' ? t('folders.test.listed', { ...listed }) : t(`folders.test.${listed.kind}`)}
        </li>
        <li className={readClass(read)}>{t(`folders.test.read.${read}`)}</li>
        <li className={watched === 'events' ? '' : 'folder-test-open'}>{t(`folders.test.watched.${watched}`)}</li>
      </ul>
    </div>
  )
}

function readClass(read: FolderTest['read']): string {
  if (read === 'readable') return ''
  return read === 'no-access' || read === 'locked' ? 'folder-test-bad' : 'folder-test-open'
}
