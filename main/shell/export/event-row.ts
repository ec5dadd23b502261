import type { RecordedEvent } from '../../../shared/domain/agent-event.ts'
import { eventWords, judgedWords } from '../../../shared/words/event-words.ts'
import type { Language } from '../../../shared/words/language.ts'
import { reasonText } from '../../../shared/words/reason-text.ts'
import { wordsIn } from '../../../shared/words/words-in.ts'

const columns = [
  'sequence',
  'time',
  'case',
  'kind',
  'file',
  'folder',
  'channel',
  'people',
  'level',
  'what',
  'done',
  'why',
] as const

export function eventRowHeadings(language: Language): readonly string[] {
  const { t } = wordsIn(language)
  return columns.map((column) => t(`records.column.${column}`))
}

/** One event as cells, in the order of the headings. Numbers stay numbers; all else is masked words. */
export function eventRow({ sequence, event }: RecordedEvent, language: Language): (string | number | Date)[] {
  const { t } = wordsIn(language)
  const file = 'file' in event ? event.file : null
  const judged = event.kind === 'file-judged' ? event : null
  const found = judged?.outcome.kind === 'sensitive' ? judged.outcome : null
  return [
    sequence,
    new Date(event.timeMs),
    ('caseNumber' in event ? event.caseNumber : null) ?? '',
    t(`records.kind.${event.kind}`),
    file?.name ?? '',
    file?.folder ?? '',
    file === null ? '' : t(`channel.${file.channel}`),
    found?.people ?? '',
    found === null ? '' : t(`level.${found.level}`),
    eventWords(event, t),
    judged === null ? '' : judgedWords(judged, t),
    (judged?.why ?? []).map((reason) => reasonText(reason, language)).join('; '),
  ]
}
