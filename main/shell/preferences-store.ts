import { defaultPreferences, preferencesSchema, type Preferences } from '../../shared/ipc/preferences.ts'
import { languageFor, type Language } from '../../shared/words/language.ts'
import type { SettingsFile } from '../settings/settings-file.ts'

/** The clerk's own choices. A damaged file is no reason not to start: the defaults hold until the next change. */
export class PreferencesStore {
  readonly #open: () => SettingsFile
  #preferences: Preferences

  constructor(open: () => SettingsFile) {
    this.#open = open
    this.#preferences = read(open)
  }

  get current(): Preferences {
    return this.#preferences
  }

  change(preferences: Preferences): void {
    this.#preferences = preferences
    this.#open().write(preferences)
  }

  /** @param locales of the system, best first */
  language(locales: readonly string[]): Language {
    const { language } = this.#preferences
    return language === 'system' ? languageFor(locales) : language
  }
}

function read(open: () => SettingsFile): Preferences {
  try {
    return preferencesSchema.parse(open().read())
  } catch {
    return defaultPreferences
  }
}
