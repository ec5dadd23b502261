import { languages, type Language } from '../shared/words/language.ts'

/** Main puts the language into the page's address, so that the first paint is in it. */
export function languageOfPage(): Language {
  const asked = new URL(window.location.href).searchParams.get('language')
  return languages.find((language) => language === asked) ?? languages[0]
}
