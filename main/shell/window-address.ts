import type { Language } from '../../shared/words/language.ts'
import { appOrigin } from './resolve-app-file.ts'

export type WindowPage = 'card' | 'settings'

/** The language travels in the address, so that the first paint is in it. */
export function windowAddress(page: WindowPage, language: Language): string {
  return `${appOrigin}/${page}.html?language=${language}`
}
