import type { FileJudged, LimitCrossed, RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { CardFile, CardKind } from '../../shared/ipc/card-view.ts'
import type { ChannelId } from '../../shared/domain/channel.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'

/** What one event puts before the clerk; `sequence` is its place in the chain. */
export type CardEntry = { readonly sequence: number } & (
  | { readonly kind: CardKind; readonly channel: ChannelId; readonly file: CardFile }
  | { readonly kind: 'cumulative'; readonly crossed: LimitCrossed }
)

/** Null where nobody is to be disturbed: recorded only, simulated, found at start, or gone before it could matter. */
export function cardOfEvent({ sequence, event }: RecordedEvent): CardEntry | null {
  if (event.kind === 'limit-crossed') {
    // One file that reaches the limit alone has a card of its own, which says all there is to say.
    const disturbs = event.action !== 'record' && event.transfers > 1
    return disturbs ? { kind: 'cumulative', sequence, crossed: event } : null
  }
  if (event.kind !== 'file-judged' || event.simulated || event.atStart) return null
  const kind = cardKind(event)
  return kind === null ? null : { kind, sequence, channel: event.file.channel, file: cardFile(event) }
}

function cardKind(event: FileJudged): CardKind | null {
  switch (event.verdict) {
    case 'pass':
    case 'record':
      return null
    case 'warn':
      if (event.outcome.kind === 'sensitive') return 'warned'
      return event.outcome.reason === 'encrypted' ? 'encrypted' : 'unread'
    case 'quarantine':
      return quarantineKind(event)
    default:
      return assertNever(event.verdict)
  }
}

function quarantineKind(event: FileJudged): CardKind | null {
  switch (event.action.kind) {
    case 'quarantined':
      return 'quarantined'
    case 'not-quarantined':
      return 'not-quarantined'
    case 'untouched':
      return 'warned'
    case 'changed-meanwhile':
    case 'vanished':
      return null
    default:
      return assertNever(event.action)
  }
}

function cardFile({ caseNumber, file, outcome, action }: FileJudged): CardFile {
  const found = outcome.kind === 'sensitive' ? outcome : null
  return {
    caseNumber,
    name: file.name,
    folder: file.folder,
    people: found?.people ?? 0,
    rows: found?.rows ?? 0,
    level: found?.level ?? null,
    hospitals: found?.hospitals ?? 0,
    complete: found?.complete ?? false,
    reason: outcome.reason,
    action,
    evidence: (found?.tables ?? []).slice(0, mostTables).map(({ where, people, samples, why }) => ({
      where,
      people,
      samples,
      why,
    })),
  }
}

/** More would not be read on a card; the rest is in the event. */
const mostTables = 5
