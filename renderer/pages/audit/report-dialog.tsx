import { App, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { PeriodFilter } from '../../components/period-filter.tsx'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { useDialogFocus } from '../../components/use-dialog-focus.ts'

/** Asks for the period of the rectification report, and has it written. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { busy, problem, run } = useAct()
  const focus = useDialogFocus('audit-period')
  const [period, setPeriod] = useState<readonly [number, number] | null>(null)
  const write = async (): Promise<void> => {
    if (period === null) return
    const [fromMs, toMs] = period
    const done = await run(() => callMain('audit.report', { fromMs, toMs }))
    const written = done?.value ?? null
    if (written === null) return
    void message.success(t('audit.report-written', { count: written.rows }))
    onClose()
  }
  return (
    <Modal
      open
      afterOpenChange={focus}
      title={t('audit.report')}
      okText={t('audit.report-write')}
      okButtonProps={{ disabled: period === null, loading: busy }}
      onOk={() => void write()}
      onCancel={onClose}
    >
      <p>{t('audit.report-explain')}</p>
      <div className="field">
        <label htmlFor="audit-period">{t('audit.report-period')}</label>
        <PeriodFilter
          id="audit-period"
          onChange={(fromMs, toMs) => {
            setPeriod(fromMs === null || toMs === null ? null : [fromMs, toMs])
          }}
        />
      </div>
      <ProblemLine problem={problem} />
    </Modal>
  )
}
