import './period-filter.css'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayRange } from './day-range.ts'

interface PeriodFilterProps {
  readonly id?: string
  /** Milliseconds since 1970, `from` inclusive, `to` exclusive; null where it is open. */
  readonly onChange: (fromMs: number | null, toMs: number | null) => void
}

/** Keeps a year at four figures: the fifth would be typed into it, and the list be empty. */
const lastDay = '9999-12-31'

/**
 * Whole days of this PC's calendar. The browser's own fields: that of the component library keeps whoever presses the
 * tabulator between its two fields for ever.
 */
export function PeriodFilter({ id, onChange }: PeriodFilterProps): ReactNode {
  const { t } = useTranslation()
  const [days, setDays] = useState({ from: '', to: '' })
  const change = (next: typeof days): void => {
    setDays(next)
    const before = dayRange(days.from, days.to)
    const { fromMs, toMs } = dayRange(next.from, next.to)
    if (fromMs !== before.fromMs || toMs !== before.toMs) onChange(fromMs, toMs)
  }
  return (
    <span className="period" role="group" aria-label={t('records.from-to')}>
      <input
        {...(id === undefined ? {} : { id })}
        type="date"
        aria-label={t('records.from-day')}
        max={lastDay}
        value={days.from}
        onChange={({ target }) => {
          change({ ...days, from: target.value })
        }}
      />
      <span aria-hidden>–</span>
      <input
        type="date"
        aria-label={t('records.to-day')}
        max={lastDay}
        value={days.to}
        onChange={({ target }) => {
          change({ ...days, to: target.value })
        }}
      />
    </span>
  )
}
