import './policy.css'
import { Alert, Input, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PolicyEffect } from '../../../shared/ipc/policy-contract.ts'
import type { PolicyProblem } from '../../../shared/policy/policy-problem.ts'
import type { Policy } from '../../../shared/policy/schema.ts'
import { callMain } from '../../call-main.ts'
import { useRuleWords } from '../../components/reason-words.ts'
import { useAct } from '../../components/use-act.ts'
import { useDialogFocus } from '../../components/use-dialog-focus.ts'
import { useAnswer } from '../../use-answer.ts'
import { useProblemWords } from './policy-problems.tsx'

export interface SaveDialogProps {
  readonly candidate: Policy
  /** What changes, where a page can say it better than the names of fields do. */
  readonly summary?: string
  readonly onClose: (saved: boolean) => void
}

/** Shows what the change would have meant, and asks why it is made. */
export function SaveDialog({ candidate, summary, onClose }: SaveDialogProps): ReactNode {
  const { t } = useTranslation()
  const name = useRuleWords()
  const problemWords = useProblemWords()
  const [note, setNote] = useState('')
  const [late, setLate] = useState<readonly PolicyProblem[]>([])
  const { asked } = useAnswer('policy.check', { candidate: { ...candidate } })
  const { busy, problem, run } = useAct()
  const focus = useDialogFocus('policy-note')
  const checked = asked.kind === 'answered' ? asked.value : null
  const problems = [...(checked?.problems ?? []), ...late]
  const save = async (): Promise<void> => {
    const done = await run(() => callMain('policy.save', { candidate: { ...candidate }, note }))
    if (done === null) return
    if (done.value.length === 0) onClose(true)
    else setLate(done.value)
  }
  return (
    <Modal
      open
      afterOpenChange={focus}
      title={t('policy.save-title')}
      okText={t('policy.save-do')}
      okButtonProps={{ disabled: checked === null || problems.length > 0 || note.trim() === '', loading: busy }}
      onOk={() => void save()}
      onCancel={() => {
        onClose(false)
      }}
    >
      <div className="policy-save">
        {summary !== undefined && <p className="policy-summary">{summary}</p>}
        {problems.map((each) => (
          <Alert key={each.field} type="error" showIcon title={name(each.field)} description={problemWords(each)} />
        ))}
        {checked !== null && problems.length === 0 && (
          <>
            <ul className="policy-fields">
              {checked.fields.map((field) => (
                <li key={field}>
                  {name(field)} <code>{field}</code>
                </li>
              ))}
            </ul>
            {checked.effect !== null && <Effect effect={checked.effect} />}
          </>
        )}
        <label htmlFor="policy-note">{t('policy.note')}</label>
        <Input
          id="policy-note"
          value={note}
          maxLength={200}
          onChange={(event) => {
            setNote(event.target.value)
          }}
        />
        {problem !== '' && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </Modal>
  )
}

function Effect({ effect }: { readonly effect: PolicyEffect }): ReactNode {
  const { t } = useTranslation()
  return (
    <section>
      <h2>{t('policy.effect', { count: effect.files })}</h2>
      <table className="policy-effect">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('policy.effect.now')}</th>
            <th scope="col">{t('policy.effect.then')}</th>
          </tr>
        </thead>
        <tbody>
          {(['pass', 'record', 'warn', 'quarantine'] as const).map((verdict) => (
            <tr key={verdict}>
              <th scope="row">{t(`policy.verdict.${verdict}`)}</th>
              <td>{effect.now[verdict]}</td>
              <td className={effect.now[verdict] === effect.then[verdict] ? '' : 'policy-differs'}>
                {effect.then[verdict]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{t('policy.effect.limits')}</p>
    </section>
  )
}
