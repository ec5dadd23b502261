import { createInstance, type i18n } from 'i18next'
import type { Language } from './language.ts'
import { uiResources } from './ui-resources.ts'

/** Words for tray and windows in one language. Values are shown as text, by React or the system, never as HTML. */
export function startWords(language: Language): i18n {
  const words = createInstance()
  void words.init({
    lng: language,
    fallbackLng: false,
    resources: uiResources(language),
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return words
}
