import type { i18n } from 'i18next'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { languages, type Language } from '../shared/words/language.ts'
import { startWords } from '../shared/words/start-words.ts'

/** Paints a page in the language that main put into its address. */
export function startPage(page: (words: i18n) => ReactNode): void {
  const language = languageOf(new URL(window.location.href))
  const words = startWords(language)
  document.documentElement.lang = language
  document.title = words.t('app.name')
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no root')
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={words}>{page(words)}</I18nextProvider>
    </StrictMode>,
  )
}

function languageOf(address: URL): Language {
  const asked = address.searchParams.get('language')
  return languages.find((language) => language === asked) ?? languages[0]
}
