import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../shared/ipc/answer.ts'
import { useMoment } from './use-moment.ts'

/** Says in the reader's language why main did not do it. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const { t } = useTranslation()
  const moment = useMoment()
  return useCallback(
    ({ why, untilMs }: Refusal) => t(`refusal.${why}`, { time: untilMs === undefined ? '' : moment(untilMs) }),
    [t, moment],
  )
}
