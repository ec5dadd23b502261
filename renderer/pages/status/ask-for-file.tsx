import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReleaseOutcome } from '../../../shared/ipc/release-contract.ts'
import { parseCaseNumber } from '../../../shared/domain/case-number.ts'
import { callMain } from '../../call-main.ts'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from '../session/labelled-input.tsx'

export interface AskForFileProps {
  /** With a reason that an administrator reads, or with a code that one told. */
  readonly way: 'ask' | 'code'
  /** What this PC is called; null before the agent is up. */
  readonly installId: string | null
  readonly onDone: () => void
  readonly onBack: () => void
}

/** A quarantined file by its case number. */
export function AskForFile({ way, installId, onDone, onBack }: AskForFileProps): ReactNode {
  const { t } = useTranslation()
  const [caseNumber, setCaseNumber] = useState('')
  const [words, setWords] = useState('')
  const [outcome, setOutcome] = useState<ReleaseOutcome | null>(null)
  const { busy, problem, run } = useAct()
  const [noNumber, setNoNumber] = useState(false)
  const send = async (): Promise<void> => {
    setOutcome(null)
    const number = parseCaseNumber(caseNumber)
    setNoNumber(number === null)
    if (number === null) return
    const done = await run<ReleaseOutcome>(() =>
      way === 'ask'
        ? callMain('release.request', { caseNumber: number, note: words.trim() })
        : callMain('release.use-code', { caseNumber: number, code: words.trim() }),
    )
    if (done === null) return
    setOutcome(done.value)
    if (done.value === 'restored' || done.value === 'waiting') setWords('')
    onDone()
  }
  const went = outcome === 'restored' || outcome === 'waiting'
  return (
    <>
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <LabelledInput
          label={t('requests.code.case')}
          value={caseNumber}
          problem={noNumber ? t('requests.code.no-number') : ''}
          onChange={setCaseNumber}
          autoFocus
        />
        <div className="field-wide">
          <LabelledInput
            label={t(way === 'ask' ? 'requests.ask.reason' : 'requests.code.code')}
            value={words}
            onChange={setWords}
          />
        </div>
        <Button
          htmlType="submit"
          size="large"
          loading={busy}
          disabled={caseNumber.trim() === '' || words.trim() === ''}
        >
          {t(way === 'ask' ? 'requests.ask.send' : 'requests.code.use')}
        </Button>
        <Button size="large" type="text" onClick={onBack}>
          {t('card.note.back')}
        </Button>
      </form>
      {went ? <p role="status">{t(`release.${outcome}`)}</p> : null}
      <ProblemLine problem={outcome === null || went ? problem : t(`release.${outcome}`)} />
      {way === 'code' && installId !== null && <p className="hint">{t('requests.pc', { id: installId })}</p>}
    </>
  )
}
