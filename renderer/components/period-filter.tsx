import { DatePicker } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface PeriodFilterProps {
  readonly id?: string
  /** Milliseconds since 1970, `from` inclusive, `to` exclusive; null where it is open. */
  readonly onChange: (fromMs: number | null, toMs: number | null) => void
}

/** Whole days of this PC's calendar. */
export function PeriodFilter({ id, onChange }: PeriodFilterProps): ReactNode {
  const { t } = useTranslation()
  return (
    <DatePicker.RangePicker
      {...(id === undefined ? { 'aria-label': t('records.from-to') } : { id })}
      onChange={(range) => {
        const [from, to] = range ?? [null, null]
        onChange(from?.startOf('day').valueOf() ?? null, to === null ? null : to.endOf('day').valueOf() + 1)
      }}
    />
  )
}
