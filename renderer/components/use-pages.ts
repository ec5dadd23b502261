import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PagerProps } from './pager.tsx'

export interface Pages<Row> {
  readonly shown: readonly Row[]
  readonly pager: PagerProps
}

/** Rows that are all at hand, so many at a time. Where rows went, the last page that is left is shown. */
export function usePages<Row>(rows: readonly Row[], pageLength: number): Pages<Row> {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState(0)
  const last = Math.max(Math.ceil(rows.length / pageLength) - 1, 0)
  const page = Math.min(wanted, last)
  const to = (next: number) => (): void => {
    setWanted(next)
  }
  return {
    shown: rows.slice(page * pageLength, (page + 1) * pageLength),
    pager: {
      back: [t('page.previous'), page === 0 ? null : to(page - 1)],
      on: [t('page.next'), page === last ? null : to(page + 1)],
    },
  }
}
