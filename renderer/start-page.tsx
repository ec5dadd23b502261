import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { startWords } from '../shared/words/start-words.ts'
import { languageOfPage } from './language-of-page.ts'
import { wordsOfPage } from './words-of-page.ts'

/** Paints a page in the language that main put into its address. */
export function startPage(page: () => ReactNode): void {
  const language = languageOfPage()
  const words = startWords(language, wordsOfPage())
  document.documentElement.lang = language
  document.title = words.t('app.name')
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no root')
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={words}>{page()}</I18nextProvider>
    </StrictMode>,
  )
}
