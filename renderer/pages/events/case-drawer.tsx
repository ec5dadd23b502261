import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileJudged, RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { EventLine } from '../status/event-line.tsx'
import { Answered } from '../../components/answered.tsx'
import { useDialogFocus } from '../../components/use-dialog-focus.ts'
import { useAnswer } from '../../use-answer.ts'
import { JudgedDetail } from './judged-detail.tsx'

export interface CaseDrawerProps {
  readonly caseNumber: string
  readonly onClose: () => void
}

/** All that is known of one case: what was found, why, what was done, what people answered. */
export function CaseDrawer({ caseNumber, onClose }: CaseDrawerProps): ReactNode {
  const { t } = useTranslation()
  useDialogFocus()
  return (
    <Drawer open onClose={onClose} size={640} title={t('records.detail', { case: caseNumber })}>
      <CaseStory caseNumber={caseNumber} />
    </Drawer>
  )
}

function CaseStory({ caseNumber }: { readonly caseNumber: string }): ReactNode {
  const { asked } = useAnswer('records.of-case', { caseNumber }, 'events-changed')
  return <Answered asked={asked}>{(recorded) => <Story recorded={recorded} />}</Answered>
}

function Story({ recorded }: { readonly recorded: readonly RecordedEvent[] }): ReactNode {
  const { t } = useTranslation()
  const judged = recorded.map(({ event }) => event).find((event): event is FileJudged => event.kind === 'file-judged')
  return (
    <div className="case">
      {judged !== undefined && <JudgedDetail event={judged} />}
      <section>
        <h2>{t('records.detail.history')}</h2>
        <ul className="rows">
          {recorded.map((each) => (
            <EventLine key={each.sequence} recorded={each} />
          ))}
        </ul>
      </section>
    </div>
  )
}
