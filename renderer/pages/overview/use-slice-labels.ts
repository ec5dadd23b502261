import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { OverviewPeriod } from '../../../shared/domain/overview-period.ts'

const forms: Readonly<Record<OverviewPeriod, Intl.DateTimeFormatOptions>> = {
  day: { hour: '2-digit', minute: '2-digit', hour12: false },
  '30-days': { month: 'numeric', day: 'numeric' },
  year: { year: 'numeric', month: 'short' },
}

/** How the slices of a period are called: by the hour, the day or the month that they begin. */
export function useSliceLabels(slices: readonly number[], period: OverviewPeriod): readonly string[] {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const form = new Intl.DateTimeFormat(i18n.language, forms[period])
    return slices.map((ms) => form.format(ms))
  }, [slices, period, i18n.language])
}
