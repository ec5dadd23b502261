import type { LimitCrossed } from '../../shared/domain/agent-event.ts'
import type { ChannelId } from '../../shared/domain/channel.ts'
import type { CardFile, CardHelp, CardKind, CardView } from '../../shared/ipc/card-view.ts'
import type { CardEntry } from './card-of-event.ts'

interface QueuedBase {
  readonly key: string
  readonly tip: number
  /** When the last file joined. */
  readonly lastMs: number
}

/** Newest file first. */
interface QueuedFiles extends QueuedBase {
  readonly kind: CardKind
  readonly channel: ChannelId
  readonly files: readonly QueuedFile[]
}

interface QueuedFile {
  readonly file: CardFile
  readonly sequence: number
}

interface QueuedLimit extends QueuedBase {
  readonly kind: 'cumulative'
  readonly crossed: LimitCrossed
  /** Of this crossing and of those that it took the place of. */
  readonly sequences: readonly number[]
}

export type QueuedCard = QueuedFiles | QueuedLimit

/** A case that a card tells of. */
export interface CardCase {
  readonly caseNumber: string
  /** The events that told of it: their places in the chain. */
  readonly told: readonly number[]
}

/** Files that follow each other this quickly share a card: a folder pasted at once is one message, not forty. */
const burstMs = 6000

const filesShown = 20

export function openCard(entry: CardEntry, key: string, tip: number, lastMs: number): QueuedCard {
  const { sequence } = entry
  if (entry.kind === 'cumulative') {
    return { kind: entry.kind, key, tip, lastMs, crossed: entry.crossed, sequences: [sequence] }
  }
  const { kind, channel, file } = entry
  return { kind, key, tip, lastMs, channel, files: [{ file, sequence }] }
}

/** The card with this entry in it, or null where they do not belong together. */
export function joinCard(card: QueuedCard, entry: CardEntry, nowMs: number): QueuedCard | null {
  if (card.kind === 'cumulative') return entry.kind === 'cumulative' ? joinLimit(card, entry, nowMs) : null
  if (card.kind !== entry.kind || card.channel !== entry.channel) return null
  // What was left over from the run before may come after what is new: it makes no younger card old.
  if (Math.abs(nowMs - card.lastMs) > burstMs) return null
  const { file, sequence } = entry
  return { ...card, files: [{ file, sequence }, ...card.files], lastMs: Math.max(nowMs, card.lastMs) }
}

/** A higher limit that is crossed while the lower one's card waits says the same, only more. */
function joinLimit(
  card: QueuedLimit,
  { crossed, sequence }: Extract<CardEntry, { kind: 'cumulative' }>,
  nowMs: number,
): QueuedLimit {
  const sequences = [...card.sequences, sequence]
  return nowMs < card.lastMs ? { ...card, sequences } : { ...card, crossed, sequences, lastMs: nowMs }
}

/** The cases of the oldest `seen` files. */
export function casesOf(card: QueuedCard, seen: number): readonly CardCase[] {
  if (card.kind === 'cumulative') return [{ caseNumber: card.crossed.caseNumber, told: card.sequences }]
  return card.files
    .slice(Math.max(card.files.length - seen, 0))
    .map(({ file: { caseNumber }, sequence }) => ({ caseNumber, told: [sequence] }))
}

/** What is left when the clerk has answered the oldest `seen` files; null for nothing. */
export function withoutSeen(card: QueuedCard, seen: number): QueuedCard | null {
  if (card.kind === 'cumulative' || card.files.length <= seen) return null
  return { ...card, key: `${card.key}-more`, files: card.files.slice(0, card.files.length - seen) }
}

export function viewCard(card: QueuedCard, help: CardHelp, waiting: number): CardView {
  const { key, tip } = card
  if (card.kind === 'cumulative') {
    const { caseNumber, window, people, hospitals } = card.crossed
    return { kind: card.kind, key, tip, help, waiting, fileCount: 1, caseNumber, window, people, hospitals }
  }
  return {
    kind: card.kind,
    key,
    tip,
    help,
    waiting,
    channel: card.channel,
    files: card.files.slice(0, filesShown).map(({ file }) => file),
    fileCount: card.files.length,
    people: card.files.reduce((sum, { file }) => sum + file.people, 0),
  }
}
