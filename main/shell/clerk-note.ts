import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import { ownWords, type Masked } from '../../shared/domain/masked.ts'
import { languages } from '../../shared/words/language.ts'
import { uiCard } from '../../shared/words/ui-card.ts'

const picks = ['card.note.work-1', 'card.note.work-2', 'card.note.work-3'] as const

const ownPicks: ReadonlySet<string> = new Set(
  languages.flatMap((language) => picks.map((key) => uiCard[language][key])),
)

/**
 * What the clerk wrote, as it may be stored. A picked line is our own words; a typed one may name a customer whatever the
 * card asks for, so names and numbers in it are masked.
 */
export function clerkNote(note: string): Masked {
  const line = note.replace(/\s+/g, ' ').trim()
  return ownPicks.has(line) ? ownWords(line) : maskFileName(line)
}
