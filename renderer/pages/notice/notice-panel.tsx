import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { useMoment } from '../../components/use-moment.ts'
import { useAnswer } from '../../use-answer.ts'
import { NoticeText } from './notice-text.tsx'

/** The notice about monitoring: open until it was read, folded away afterwards, always there. */
export function NoticePanel(): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  const { asked, again } = useAnswer('notice.read', null, 'status-changed')
  const [open, setOpen] = useState(false)
  /** By the button that goes away then: who pressed it goes on at the one in its place. */
  const [justRead, setJustRead] = useState(false)
  const { busy, problem, run } = useAct()
  if (asked.kind !== 'answered') return null
  const notice = asked.value
  const pending = notice.acknowledgedMs === null
  const acknowledge = async (): Promise<void> => {
    setJustRead(true)
    await run(() => callMain('notice.acknowledge', { notice: notice.notice }))
    again()
  }
  return (
    <section className={pending ? 'panel notice notice-pending' : 'panel notice'}>
      <h2>{t('notice.title')}</h2>
      {(pending || open) && <NoticeText notice={notice} />}
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {notice.acknowledgedMs === null ? (
        <Button type="primary" size="large" loading={busy} onClick={() => void acknowledge()}>
          {t('notice.acknowledge')}
        </Button>
      ) : (
        <p className="notice-read">
          <span>{t('notice.acknowledged', { time: moment(notice.acknowledgedMs) })}</span>
          {!open && (
            <Button
              type="link"
              autoFocus={justRead}
              onClick={() => {
                setOpen(true)
              }}
            >
              {t('notice.read-again')}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}
