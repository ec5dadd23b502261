import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reason } from '../../shared/domain/reason.ts'
import { unreadReasons } from '../../shared/domain/unread-reason.ts'

/** Says a reason in the reader's language; a code that this version does not know is shown as it is. */
export function useReasonWords(): (reason: Reason) => string {
  const { t, i18n } = useTranslation()
  return useCallback(
    ({ code, values }: Reason) => {
      const key = `reason.${code}`
      if (!i18n.exists(key)) return code
      const unread = unreadReasons.find((reason) => reason === values['reason'])
      const filled: Record<string, string | number> = { ...values }
      if (unread !== undefined) filled['reason'] = t(`unread.${unread}`)
      // The code was just found in the dictionary, which the type of its keys cannot know.
      return t(key as 'reason.unread', filled)
    },
    [t, i18n],
  )
}
