import './status.css'
import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Waiting } from '../../components/waiting.tsx'
import { useAnswer } from '../../use-answer.ts'
import { NoticePanel } from '../notice/notice-panel.tsx'
import { MyRequests } from './my-requests.tsx'
import { RecoverKeys } from './recover-keys.tsx'
import { RecentEvents } from './recent-events.tsx'
import { StatusHead } from './status-head.tsx'
import { WatchedFolders } from './watched-folders.tsx'

/** 我的状态: is this PC protected, what was found lately, what is looked at. No password. */
export function StatusPage(): ReactNode {
  const { t } = useTranslation()
  const { asked } = useAnswer('status.read', null, 'status-changed')
  if (asked.kind === 'asking') return <Waiting />
  if (asked.kind === 'refused') return <Alert type="error" showIcon title={t('status.failed')} />
  const status = asked.value
  const stopped = status.problems.find((problem) => problem.kind === 'not-started')
  return (
    <div className="status">
      <StatusHead status={status} isUp={stopped === undefined && status.state !== 'starting'} />
      {stopped === undefined ? (
        <>
          {status.noticePending && <NoticePanel />}
          <RecentEvents />
          <MyRequests installId={status.installId} />
          <WatchedFolders folders={status.folders} />
          {!status.noticePending && <NoticePanel />}
        </>
      ) : (
        stopped.why === 'keys-recoverable' && <RecoverKeys />
      )}
      <p className="status-version">{t('status.version', { version: status.version })}</p>
    </div>
  )
}
