import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FolderTest, WatchedFolderView } from '../../../shared/ipc/folders-contract.ts'
import { callMain } from '../../call-main.ts'
import { Badge } from '../../components/badge.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { FolderPath } from '../../components/folder-path.tsx'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { FolderTestLines } from './folder-test-lines.tsx'

export interface FolderTableProps {
  readonly folders: readonly WatchedFolderView[]
  /** Null where it may only be looked at. */
  readonly onRemove: ((path: string) => void) | null
}

const tones = { watching: 'well', missing: 'quiet', 'no-access': 'attention' } as const

export function FolderTable({ folders, onRemove }: FolderTableProps): ReactNode {
  const { t } = useTranslation()
  const [tests, setTests] = useState<Readonly<Record<string, FolderTest>>>({})
  const { busy, problem, run } = useAct()
  const test = async (id: string): Promise<void> => {
    const done = await run(() => callMain('folders.test', { id }))
    if (done !== null) setTests((before) => ({ ...before, [id]: done.value }))
  }
  return (
    <>
      <ProblemLine problem={problem} />
      <DataTable
        label={t('nav.folders')}
        rows={folders}
        empty={t('folders.none')}
        columns={[
          { title: t('folders.channel'), width: 110, cell: ({ channel }) => t(`channel.${channel}`) },
          { title: t('folders.folder'), cell: (folder) => <Folder folder={folder} test={tests[folder.id] ?? null} /> },
          { title: t('folders.state'), width: 150, cell: (folder) => <State folder={folder} /> },
          {
            title: 'acts',
            heading: null,
            width: 150,
            cell: ({ id, ownPath }) => (
              <div className="folder-acts">
                <Button size="small" disabled={busy} onClick={() => void test(id)}>
                  {t('folders.test')}
                </Button>
                {onRemove !== null && ownPath !== null && (
                  <Button
                    size="small"
                    onClick={() => {
                      onRemove(ownPath)
                    }}
                  >
                    {t('folders.remove')}
                  </Button>
                )}
              </div>
            ),
          },
        ]}
      />
    </>
  )
}

interface FolderProps {
  readonly folder: WatchedFolderView
  readonly test: FolderTest | null
}

function Folder({ folder: { folder, ownPath, client, howFound, certainty }, test }: FolderProps): ReactNode {
  const { t } = useTranslation()
  const words = [
    client === null ? '' : t(`client.${client}`),
    t(`folders.how.${howFound}`),
    certainty === 'high' ? '' : t(`folders.certainty.${certainty}`),
  ]
  return (
    <div className="folder-cell">
      <FolderPath path={ownPath ?? folder} />
      <span className="folder-quiet">{words.filter((word) => word !== '').join(' · ')}</span>
      {test !== null && <FolderTestLines test={test} />}
    </div>
  )
}

function State({ folder: { state, by } }: Pick<FolderProps, 'folder'>): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="folder-cell">
      <span>
        <Badge tone={tones[state]}>{t(`status.folder.${state}`)}</Badge>
      </span>
      {state === 'watching' && by === 'polling' && <span className="folder-quiet">{t('folders.polling')}</span>}
    </div>
  )
}
