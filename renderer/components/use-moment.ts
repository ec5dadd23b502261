import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** Writes a moment as a clerk would: the time alone for today, the day with it for earlier ones. */
export function useMoment(): (ms: number) => string {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit', hour12: false })
    const day = new Intl.DateTimeFormat(i18n.language, { month: 'numeric', day: 'numeric' })
    const today = new Date().toDateString()
    return (ms) => {
      const at = new Date(ms)
      return at.toDateString() === today ? time.format(at) : `${day.format(at)} ${time.format(at)}`
    }
  }, [i18n.language])
}
