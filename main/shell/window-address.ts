import { languages, type Language } from '../../shared/words/language.ts'
import { appOrigin } from './resolve-app-file.ts'

export type WindowPage = 'card' | 'settings'

/** The language travels in the address, so that the first paint is in it. */
export function windowAddress(page: WindowPage, language: Language): string {
  return `${appOrigin}/${page}.html?language=${language}`
}

/** The language of an address that `windowAddress` made; the first one where it names none of ours. */
export function languageOfAddress(address: string): Language {
  const asked = new URL(address).searchParams.get('language')
  return languages.find((language) => language === asked) ?? languages[0]
}
