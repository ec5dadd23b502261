import { z } from 'zod'
import type { EventFile, FileJudged, FileRestored } from '../../shared/domain/agent-event.ts'

/**
 * Our own events, as they come back out of our own sealed files. Those are authenticated, so only the kind is looked at: a
 * version of the program that stores another form changes the file's magic or the journal's step.
 */
export const fileJudged = z.custom<FileJudged>((value) => hasKind(value, 'file-judged'))

export const fileRestored = z.custom<FileRestored>((value) => hasKind(value, 'file-restored'))

export const eventFile = z.custom<EventFile>(
  (value) => typeof value === 'object' && value !== null && 'pathDigest' in value && 'channel' in value,
)

function hasKind(value: unknown, kind: string): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind
}
