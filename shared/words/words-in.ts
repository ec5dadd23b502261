import type { i18n } from 'i18next'
import type { Language } from './language.ts'
import { startWords } from './start-words.ts'
import { uiWords } from './ui-resources.ts'

/** All words in one language, for main: tray, exports. A page gets the words of its one language from main instead. */
export function wordsIn(language: Language): i18n {
  return startWords(language, uiWords(language))
}
