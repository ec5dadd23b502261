import { createInstance, type i18n } from 'i18next'
import type { Language } from './language.ts'

/**
 * The words of one language at work; nothing falls back to another. Values are shown as text, by React or the system,
 * never as HTML. Keys are whole: a dot in them is part of the name.
 * @param texts by key, as `uiWords` gives them; a page has them from main.
 */
export function startWords(language: Language, texts: Readonly<Record<string, string>>): i18n {
  const words = createInstance()
  void words.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return words
}
