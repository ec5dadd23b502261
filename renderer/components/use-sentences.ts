import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** Puts sentences behind each other as the language does: Chinese leaves no space after its full stop. */
export function useSentences(): (...sentences: readonly (string | false)[]) => string {
  const { i18n } = useTranslation()
  return useCallback(
    (...sentences) =>
      sentences.filter((sentence) => sentence !== false).join(i18n.language.startsWith('zh') ? '' : ' '),
    [i18n.language],
  )
}
