import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** Writes a number of bytes as file managers do: two or three digits and a unit. */
export function useBytes(): (bytes: number) => string {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const number = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 3, useGrouping: false })
    return (bytes) => {
      const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1)
      return `${number.format(bytes / 1024 ** power)} ${units[power] ?? 'B'}`
    }
  }, [i18n.language])
}
