import { app } from 'electron'
import type { Language } from '../../shared/words/language.ts'

/** What Chromium calls our languages. */
const locales: Readonly<Record<Language, string>> = { 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW', en: 'en-US' }

/**
 * Fields that Chromium draws itself, those of dates, in the language of the windows. It can be told before it is ready only:
 * another choice holds for them from the next start.
 */
export function tellChromiumLanguage(language: Language): void {
  app.commandLine.appendSwitch('lang', locales[language])
}
