import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { wordsPath } from '../../../shared/words/words-path.ts'

export interface FieldWords {
  readonly label: (path: string) => string
  /** Empty where the label says it all. */
  readonly help: (path: string) => string
  /** What one of a field's words means: `quarantine`, `wechat`, `30-days`. */
  readonly value: (value: string) => string
}

const valueKeys = ['policy.value', 'channel', 'level', 'column', 'unread'] as const

export function useFieldWords(): FieldWords {
  const { t, i18n } = useTranslation()
  // Keys are put together here and looked up first, which the type of the dictionary's keys cannot follow.
  const find = useCallback((key: string): string => (i18n.exists(key) ? t(key as 'policy.title') : ''), [t, i18n])
  const label = useCallback(
    (path: string) => {
      const [head, reason = ''] = path.split('.')
      const found = head === 'unscannable' ? find(`unread.${reason}`) : find(`policy.${wordsPath(path)}`)
      return found === '' ? path : found
    },
    [find],
  )
  const help = useCallback((path: string) => find(`policy.help.${wordsPath(path)}`), [find])
  const value = useCallback(
    (word: string) => valueKeys.map((prefix) => find(`${prefix}.${word}`)).find((found) => found !== '') ?? word,
    [find],
  )
  return { label, help, value }
}
