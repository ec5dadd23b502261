import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reason } from '../../shared/domain/reason.ts'
import { policyField, reasonValues } from '../../shared/words/reason-values.ts'

/** Says a reason in the reader's language; a code that this version does not know is shown as it is. */
export function useReasonWords(): (reason: Reason) => string {
  const { t, i18n } = useTranslation()
  const find = useFind()
  return useCallback(
    (reason: Reason) => {
      const key = `reason.${reason.code}`
      if (!i18n.exists(key)) return reason.code
      return t(key as 'reason.unread', reasonValues(reason, find))
    },
    [t, i18n, find],
  )
}

/** Says which rule of the policy decided, as its form calls it. */
export function useRuleWords(): (rule: string) => string {
  const find = useFind()
  return useCallback((rule: string) => policyField(rule, find), [find])
}

/** Words of a key that is told at run time; undefined where there are none. */
function useFind(): (key: string) => string | undefined {
  const { t, i18n } = useTranslation()
  // The key was just found in the dictionary, which the type of its keys cannot know.
  return useCallback((key: string) => (i18n.exists(key) ? t(key as 'policy.title') : undefined), [t, i18n])
}
