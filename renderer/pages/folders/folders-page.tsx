import './folders.css'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import type { PickedFolder } from '../../../shared/ipc/folders-contract.ts'
import { callMain } from '../../call-main.ts'
import { shownName } from '../../components/file-name.tsx'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { Answered } from '../../components/answered.tsx'
import { useAnswer } from '../../use-answer.ts'
import { SaveDialog } from '../policy/save-dialog.tsx'
import { FolderTable } from './folder-table.tsx'
import { FolderTestLines } from './folder-test-lines.tsx'

export interface FoldersPageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

interface Proposal {
  readonly words: string
  readonly ownFolders: readonly string[]
}

/** 文件夹: what is watched on this PC, how it was found and how it stands; own folders change with the policy. */
export function FoldersPage({ session }: FoldersPageProps): ReactNode {
  const { t } = useTranslation()
  const { asked, again } = useAnswer('folders.read', null, 'status-changed')
  const { asked: policy, again: policyAgain } = useAnswer('policy.read', null)
  const [picked, setPicked] = useState<PickedFolder | null>(null)
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const { busy, problem, run } = useAct()
  const mayChange = session.roles.includes('policy')
  const inForce = policy.kind === 'answered' ? policy.value.policy : null

  const add = async (): Promise<void> => {
    setPicked(null)
    const found = (await run(() => callMain('folders.pick', null)))?.value ?? null
    if (found === null || inForce === null) return
    setPicked(found)
    if (found.known || found.test.listed.kind !== 'listed') return
    const words = t('folders.change.added', { path: shownName(found.path) })
    setProposal({ words, ownFolders: [...inForce.ownFolders, found.path] })
  }
  const remove = (path: string): void => {
    if (inForce === null) return
    const words = t('folders.change.removed', { path: shownName(path) })
    setProposal({ words, ownFolders: inForce.ownFolders.filter((each) => each !== path) })
  }
  return (
    <div className="page page-wide">
      <header className="page-head">
        <h1>{t('nav.folders')}</h1>
        <span className="hint">{t('folders.explain')}</span>
        {mayChange && (
          <Button type="primary" loading={busy} onClick={() => void add()}>
            {t('folders.add')}
          </Button>
        )}
      </header>
      <ProblemLine problem={problem} />
      {picked !== null && proposal === null && <Picked picked={picked} />}
      <Answered asked={asked}>
        {(answer) => (
          <>
            <FolderTable folders={answer.folders} onRemove={mayChange ? remove : null} />
            {answer.nothingFound.length > 0 && (
              <p className="hint">
                {t('folders.not-found', {
                  channels: answer.nothingFound.map((id) => t(`channel.${id}`)).join(' · '),
                })}
              </p>
            )}
          </>
        )}
      </Answered>
      {proposal !== null && inForce !== null && (
        <SaveDialog
          summary={proposal.words}
          candidate={{ ...inForce, ownFolders: [...proposal.ownFolders] }}
          onClose={() => {
            setProposal(null)
            setPicked(null)
            policyAgain()
            again()
          }}
        />
      )}
    </div>
  )
}

/** A folder that was picked and not added: what is known of it, and why. */
function Picked({ picked: { path, known, test } }: { readonly picked: PickedFolder }): ReactNode {
  const { t } = useTranslation()
  const usable = test.listed.kind === 'listed'
  return (
    <section className="panel">
      <bdi className="file-name">{shownName(path)}</bdi>
      <FolderTestLines test={test} />
      <p>{known ? t('folders.known') : !usable && t('folders.unusable')}</p>
    </section>
  )
}
