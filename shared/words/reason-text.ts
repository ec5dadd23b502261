import type { Reason } from '../domain/reason.ts'
import type { Language } from './language.ts'
import { reasonValues } from './reason-values.ts'
import { uiWords } from './ui-resources.ts'

/** A reason in words of the reader's language; a code that has none shows as itself, which a test forbids. */
export function reasonText(reason: Reason, language: Language): string {
  const words = wordsOf(language)
  const key = `reason.${reason.code}`
  const find = (each: string): string | undefined => (Object.hasOwn(words, each) ? words[each] : undefined)
  const values = reasonValues(reason, find)
  return (find(key) ?? reason.code).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

const made = new Map<Language, Readonly<Record<string, string>>>()

/** The dictionary is put together once for each language: an export asks for thousands of reasons. */
function wordsOf(language: Language): Readonly<Record<string, string>> {
  const before = made.get(language)
  if (before !== undefined) return before
  const words = uiWords(language)
  made.set(language, words)
  return words
}
