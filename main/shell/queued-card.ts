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
  readonly files: readonly CardFile[]
}

interface QueuedLimit extends QueuedBase {
  readonly kind: 'cumulative'
  readonly crossed: LimitCrossed
}

export type QueuedCard = QueuedFiles | QueuedLimit

/** Files that follow each other this quickly share a card: a folder pasted at once is one message, not forty. */
const burstMs = 6000

const filesShown = 20

export function openCard(entry: CardEntry, key: string, tip: number, lastMs: number): QueuedCard {
  if (entry.kind === 'cumulative') return { kind: entry.kind, key, tip, lastMs, crossed: entry.crossed }
  return { kind: entry.kind, key, tip, lastMs, channel: entry.channel, files: [entry.file] }
}

/** The card with this entry in it, or null where they do not belong together. */
export function joinCard(card: QueuedCard, entry: CardEntry, nowMs: number): QueuedCard | null {
  if (card.kind === 'cumulative' || entry.kind === 'cumulative') {
    // A higher limit that is crossed while the lower one's card waits says the same, only more.
    return card.kind === entry.kind && card.kind === 'cumulative' && entry.kind === 'cumulative'
      ? { ...card, crossed: entry.crossed, lastMs: nowMs }
      : null
  }
  const together = card.kind === entry.kind && card.channel === entry.channel && nowMs - card.lastMs <= burstMs
  return together ? { ...card, files: [entry.file, ...card.files], lastMs: nowMs } : null
}

/** Case numbers of the oldest `seen` files. */
export function caseNumbersOf(card: QueuedCard, seen: number): readonly string[] {
  if (card.kind === 'cumulative') return [card.crossed.caseNumber]
  return card.files.slice(Math.max(card.files.length - seen, 0)).map(({ caseNumber }) => caseNumber)
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
    files: card.files.slice(0, filesShown),
    fileCount: card.files.length,
    people: card.files.reduce((sum, file) => sum + file.people, 0),
  }
}
