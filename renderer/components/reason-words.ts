import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reason } from '../../shared/domain/reason.ts'
import { reasonValues } from '../../shared/words/reason-values.ts'

/** Says a reason in the reader's language; a code that this version does not know is shown as it is. */
export function useReasonWords(): (reason: Reason) => string {
  const { t, i18n } = useTranslation()
  return useCallback(
    (reason: Reason) => {
      const key = `reason.${reason.code}`
      if (!i18n.exists(key)) return reason.code
      // The keys were just found in the dictionary, which the type of its keys cannot know.
      const find = (each: string): string | undefined => (i18n.exists(each) ? t(each as 'policy.title') : undefined)
      return t(key as 'reason.unread', reasonValues(reason, find))
    },
    [t, i18n],
  )
}
