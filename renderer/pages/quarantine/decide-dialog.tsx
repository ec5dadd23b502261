import { App, Input, Modal } from 'antd'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReleaseOutcome } from '../../../shared/ipc/release-contract.ts'
import { callMain } from '../../call-main.ts'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { useDialogFocus } from '../../components/use-dialog-focus.ts'

export interface Decision {
  readonly kind: 'approve' | 'refuse'
  readonly caseNumber: string
}

export interface DecideDialogProps {
  readonly decision: Decision
  readonly onClose: () => void
}

/** Asks for the reason, decides, and says what became of it. Stays open where the file could not be given back. */
export function DecideDialog({ decision, onClose }: DecideDialogProps): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [note, setNote] = useState('')
  const [trouble, setTrouble] = useState<ReleaseOutcome | null>(null)
  const { busy, problem, run } = useAct()
  const field = useId()
  const focus = useDialogFocus(field)
  const { kind, caseNumber } = decision
  const decide = async (): Promise<void> => {
    const done = await run(() => callMain(`quarantine.${kind}`, { caseNumber, note: note.trim() }))
    if (done === null) return
    const outcome: ReleaseOutcome = done.value
    if (outcome === 'restored' || outcome === 'refused' || outcome === 'waiting') {
      void message.success(t(outcome === 'waiting' ? 'quarantine.one-more' : `release.${outcome}`))
      onClose()
    } else setTrouble(outcome)
  }
  return (
    <Modal
      open
      afterOpenChange={focus}
      title={t(`quarantine.${kind}-title`, { case: caseNumber })}
      okText={t(`quarantine.${kind}`)}
      okButtonProps={{ disabled: note.trim() === '', loading: busy }}
      onOk={() => void decide()}
      onCancel={onClose}
    >
      <div className="request">
        <p>{t(`quarantine.${kind}-explain`)}</p>
        <div className="field">
          <label htmlFor={field}>{t('quarantine.note')}</label>
          <Input.TextArea
            id={field}
            value={note}
            maxLength={300}
            autoSize={{ minRows: 2, maxRows: 5 }}
            onChange={(event) => {
              setNote(event.target.value)
            }}
          />
        </div>
        <ProblemLine problem={trouble === null ? problem : t(`release.${trouble}`)} />
      </div>
    </Modal>
  )
}
