import { defaultPreferences, preferencesSchema, type Preferences } from '../../shared/ipc/preferences.ts'
import { languageFor, type Language } from '../../shared/words/language.ts'
import { readSettings, setAsideUnreadable, type WriteSettings } from '../settings/settings-file.ts'

const fileName = 'preferences'

/** The clerk's own choices. A damaged file is no reason not to start: the defaults hold until the next change. */
export class PreferencesStore {
  readonly #home: string
  readonly #write: WriteSettings
  #preferences: Preferences

  constructor(home: string, write: WriteSettings) {
    this.#home = home
    this.#write = write
    const stored = readSettings(home, fileName)
    const parsed = preferencesSchema.safeParse(stored.kind === 'stored' ? stored.value : null)
    this.#preferences = parsed.success ? parsed.data : defaultPreferences
  }

  get current(): Preferences {
    return this.#preferences
  }

  change(preferences: Preferences): void {
    this.#preferences = preferences
    setAsideUnreadable(this.#home, fileName, Date.now())
    this.#write(this.#home, fileName, preferences)
  }

  /** @param locales of the system, best first */
  language(locales: readonly string[]): Language {
    const { language } = this.#preferences
    return language === 'system' ? languageFor(locales) : language
  }
}
