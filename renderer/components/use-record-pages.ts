import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PagerProps } from './pager.tsx'

/** What a list is narrowed down to. Stays the same object while nothing of it changes, so that its fields are not drawn anew. */
export interface Narrowing<Filter> {
  readonly filter: Filter
  readonly narrow: (filter: Filter) => void
  /** Null where nothing is narrowed down. */
  readonly clear: (() => void) | null
}

export interface RecordPages<Filter> {
  readonly narrowing: Narrowing<Filter>
  /** Where this page begins; null for the newest. */
  readonly before: number | null
  /** @param next where the following page begins; null where this one is the last. */
  readonly pager: (next: number | null) => PagerProps
}

/** A filter, and a page of what fits it: newest first, each page beginning where the one before ended. */
export function useRecordPages<Filter>(everything: Filter): RecordPages<Filter> {
  const { t } = useTranslation()
  const [filter, setFilter] = useState(everything)
  /** Where each page before this one began, so that one can go back. */
  const [trail, setTrail] = useState<readonly (number | null)[]>([null])
  const narrow = useCallback((next: Filter) => {
    setFilter(next)
    setTrail([null])
  }, [])
  const narrowing = useMemo(() => {
    const clear = (): void => {
      narrow(everything)
    }
    return { filter, narrow, clear: filter === everything ? null : clear }
  }, [filter, narrow, everything])
  const newer = (): void => {
    setTrail(trail.slice(0, -1))
  }
  return {
    narrowing,
    before: trail.at(-1) ?? null,
    pager: (next) => ({
      back: [t('records.newer'), trail.length > 1 ? newer : null],
      on: [
        t('records.older'),
        next === null
          ? null
          : () => {
              // Clicked again before that page is there, it is the same one still.
              if (trail.at(-1) !== next) setTrail([...trail, next])
            },
      ],
    }),
  }
}
