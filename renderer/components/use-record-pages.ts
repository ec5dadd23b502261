import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PagerProps } from './pager.tsx'

/** A filter, and a page of what fits it: newest first, each page beginning where the one before ended. */
export interface RecordPages<Filter> {
  readonly filter: Filter
  /** Where this page begins; null for the newest. */
  readonly before: number | null
  readonly isNarrowed: boolean
  readonly narrow: (filter: Filter) => void
  readonly clear: () => void
  /** @param next where the following page begins; null where this one is the last. */
  readonly pager: (next: number | null) => PagerProps
}

export function useRecordPages<Filter>(everything: Filter): RecordPages<Filter> {
  const { t } = useTranslation()
  const [filter, setFilter] = useState(everything)
  /** Where each page before this one began, so that one can go back. */
  const [trail, setTrail] = useState<readonly (number | null)[]>([null])
  const narrow = (next: Filter): void => {
    setFilter(next)
    setTrail([null])
  }
  const newer = (): void => {
    setTrail(trail.slice(0, -1))
  }
  return {
    filter,
    before: trail.at(-1) ?? null,
    isNarrowed: filter !== everything,
    narrow,
    clear: () => {
      narrow(everything)
    },
    pager: (next) => ({
      back: [t('records.newer'), trail.length > 1 ? newer : null],
      on: [
        t('records.older'),
        next === null
          ? null
          : () => {
              setTrail([...trail, next])
            },
      ],
    }),
  }
}
