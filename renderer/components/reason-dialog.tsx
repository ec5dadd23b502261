import { Input, Modal } from 'antd'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../../shared/ipc/answer.ts'
import { useAct } from './use-act.ts'
import { useDialogFocus } from './use-dialog-focus.ts'

export interface ReasonDialogProps<Value> {
  readonly title: string
  readonly explain: string
  readonly okText: string
  readonly act: (note: string) => Promise<Answer<Value>>
  readonly onDone: (value: Value) => void
  readonly onCancel: () => void
}

/** Asks an administrator why, and does it then: without a reason nothing happens. */
export function ReasonDialog<Value>(props: ReasonDialogProps<Value>): ReactNode {
  const { t } = useTranslation()
  const id = useId()
  const [note, setNote] = useState('')
  const { busy, problem, run } = useAct()
  const focus = useDialogFocus(id)
  const submit = async (): Promise<void> => {
    const done = await run(() => props.act(note.trim()))
    if (done !== null) props.onDone(done.value)
  }
  return (
    <Modal
      open
      afterOpenChange={focus}
      title={props.title}
      okText={props.okText}
      okButtonProps={{ disabled: note.trim() === '', loading: busy }}
      onOk={() => void submit()}
      onCancel={props.onCancel}
    >
      <p>{props.explain}</p>
      <div className="field">
        <label htmlFor={id}>{t('overview.reason')}</label>
        <Input
          id={id}
          value={note}
          maxLength={300}
          onChange={(event) => {
            setNote(event.target.value)
          }}
          onPressEnter={() => {
            if (note.trim() !== '' && !busy) void submit()
          }}
        />
      </div>
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </Modal>
  )
}
