import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from './use-today.ts'

/** Writes a moment as a clerk would: the time alone for today, the day with it for earlier ones, and the year where it is another. */
export function useMoment(): (ms: number) => string {
  const { i18n } = useTranslation()
  const today = useToday()
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit', hour12: false })
    const day = new Intl.DateTimeFormat(i18n.language, { month: 'numeric', day: 'numeric' })
    const year = new Intl.DateTimeFormat(i18n.language, { year: 'numeric', month: 'numeric', day: 'numeric' })
    const thisYear = new Date(today).getFullYear()
    return (ms) => {
      const at = new Date(ms)
      if (at.toDateString() === today) return time.format(at)
      const date = at.getFullYear() === thisYear ? day : year
      return `${date.format(at)} ${time.format(at)}`
    }
  }, [i18n.language, today])
}
