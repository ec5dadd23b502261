/** The languages of windows and tray, the first being the one that everything is written in first. */
export const languages = ['zh-CN', 'zh-TW', 'en'] as const

export type Language = (typeof languages)[number]

/**
 * The language for a list of system locales, best first. Anything that is not written in traditional Chinese gets
 * Simplified Chinese: the clerk reads it whatever Windows edition was bought; English is chosen in the settings.
 */
export function languageFor(locales: readonly string[]): Language {
  const first = locales[0] ?? ''
  return /^zh-(?:TW|HK|MO|Hant)\b/i.test(first) ? 'zh-TW' : 'zh-CN'
}

/**
 * One area's words in all languages; the compiler holds every language to the same keys. English may add a singular
 * (`key_one`), which Chinese does not have.
 */
export type Words<Keys extends string> = Readonly<
  Record<'zh-CN' | 'zh-TW', Readonly<Record<Keys, string>>> &
    Record<'en', Readonly<Record<Keys, string> & Partial<Record<`${Keys}_one`, string>>>>
>

/** The keys of one area, or of all in a union. */
export type KeysOf<Area> = Area extends Words<string> ? keyof Area['zh-CN'] & string : never
