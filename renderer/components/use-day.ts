import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** Writes a day with its year: for what may be long ago. */
export function useDay(): (ms: number) => string {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(i18n.language, { year: 'numeric', month: '2-digit', day: '2-digit' })
    return (ms) => day.format(ms)
  }, [i18n.language])
}
