import type { Reason } from '../domain/reason.ts'
import { administratorReasons } from './administrator-reasons.ts'
import { decisionReasons } from './decision-reasons.ts'
import { detectionReasons } from './detection-reasons.ts'
import type { Language } from './language.ts'

/** A reason in words of the reader's language; a code that has none shows as itself, which a test forbids. */
export function reasonText({ code, values }: Reason, language: Language): string {
  const words: Readonly<Record<string, string>> = {
    ...detectionReasons[language],
    ...decisionReasons[language],
    ...administratorReasons[language],
  }
  const sentence = Object.hasOwn(words, code) ? words[code] : undefined
  return (sentence ?? code).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
