import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuarantineView } from '../../../shared/ipc/release-contract.ts'
import { parseCaseNumber } from '../../../shared/domain/case-number.ts'
import { callMain } from '../../call-main.ts'
import { numberTyped } from '../../components/number-typed.ts'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { useUnsaved } from '../../unsaved.ts'
import { LabelledInput } from '../session/labelled-input.tsx'

/** A code for a PC that cannot be reached: told by phone, good once, for that PC and case alone. */
export function OfflineCode({ view }: { readonly view: QuarantineView }): ReactNode {
  const { t } = useTranslation()
  const [installId, setInstallId] = useState(view.installId)
  const [caseNumber, setCaseNumber] = useState('')
  const [days, setDays] = useState('3')
  const [made, setMade] = useState<{ readonly code: string; readonly expires: string } | null>(null)
  const { busy, problem, run } = useAct()
  const [wrong, setWrong] = useState<readonly ('install' | 'case' | 'days')[]>([])
  // A code that was made is not asked about: another can be made at any time.
  useUnsaved(made === null && (caseNumber.trim() !== '' || installId !== view.installId))
  const make = async (): Promise<void> => {
    setMade(null)
    // As it was told over the phone, or copied out of a message.
    const pc = installId.normalize('NFKC').replace(/\s/g, '').toLowerCase()
    const number = parseCaseNumber(caseNumber)
    const count = Number(numberTyped(days))
    const isCount = Number.isInteger(count) && count >= 1 && count <= 31
    const isPc = /^[0-9a-f]{8,64}$/.test(pc)
    setWrong([
      ...(isPc ? [] : ['install' as const]),
      ...(number === null ? ['case' as const] : []),
      ...(isCount ? [] : ['days' as const]),
    ])
    if (number === null || !isPc || !isCount) return
    const asked = { installId: pc, caseNumber: number, days: count }
    setMade((await run(() => callMain('quarantine.make-code', asked)))?.value ?? null)
  }
  return (
    <section className="panel">
      <h2>{t('quarantine.code.title')}</h2>
      <p className="hint">{t(view.codes ? 'quarantine.code.explain' : 'quarantine.code.none')}</p>
      {view.codes && (
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault()
            void make()
          }}
        >
          <div className="field-wide">
            <LabelledInput
              label={t('quarantine.code.install')}
              hint={t('quarantine.code.install-hint')}
              value={installId}
              problem={wrong.includes('install') ? t('quarantine.code.install-wrong') : ''}
              onChange={setInstallId}
            />
          </div>
          <LabelledInput
            label={t('quarantine.case')}
            value={caseNumber}
            problem={wrong.includes('case') ? t('requests.code.no-number') : ''}
            onChange={setCaseNumber}
          />
          <LabelledInput
            label={t('quarantine.code.days')}
            hint="1–31"
            problem={wrong.includes('days') ? t('quarantine.code.days-hint') : ''}
            value={days}
            onChange={setDays}
          />
          <Button htmlType="submit" size="large" loading={busy} disabled={caseNumber.trim() === ''}>
            {t('quarantine.code.make')}
          </Button>
        </form>
      )}
      <ProblemLine problem={problem} />
      {made !== null && (
        <div className="release-code">
          <span>{t('quarantine.code.made')}</span>
          <output>{made.code}</output>
          <span className="hint">
            {t('quarantine.code.until', { date: made.expires })} · {t('quarantine.code.never-stored')}
          </span>
        </div>
      )}
    </section>
  )
}
