import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { CardFile, CardView } from '../../shared/ipc/card-view.ts'
import { cardOfEvent, type CardEntry } from './card-of-event.ts'

interface QueuedCard {
  readonly key: string
  readonly kind: CardEntry['kind']
  readonly channel: CardEntry['channel']
  readonly files: CardFile[]
  readonly tip: number
  lastMs: number
}

/** What an unanswered or answered card stood for. */
export interface ClosedCard {
  readonly caseNumbers: readonly string[]
}

/** Files that follow each other this quickly share a card: a folder pasted at once is one message, not forty. */
const burstMs = 6000

/** An unanswered card is put away after this time and recorded as not answered. */
export const answerWithinMs = 30 * 60_000

const filesShown = 20
const tipCount = 5

/** The cards that wait for the clerk, first come first shown. No clock of its own. */
export class CardQueue {
  readonly #cards: QueuedCard[] = []
  #made = 0

  /** False where the event disturbs nobody. */
  add(recorded: RecordedEvent, nowMs: number): boolean {
    const entry = cardOfEvent(recorded)
    if (entry === null) return false
    const open = this.#cards.find((card) => joins(card, entry, nowMs))
    if (open === undefined) {
      this.#made++
      const tip = this.#made % tipCount
      const { kind, channel, file } = entry
      this.#cards.push({ key: `card-${String(this.#made)}`, kind, channel, files: [file], tip, lastMs: nowMs })
    } else {
      open.files.unshift(entry.file)
      open.lastMs = nowMs
    }
    return true
  }

  /** The card to be shown now. */
  current(contact: string): CardView | null {
    const card = this.#cards[0]
    if (card === undefined) return null
    return {
      key: card.key,
      kind: card.kind,
      channel: card.channel,
      files: card.files.slice(0, filesShown),
      fileCount: card.files.length,
      people: card.files.reduce((sum, file) => sum + file.people, 0),
      contact,
      waiting: this.#cards.length - 1,
      tip: card.tip,
    }
  }

  get size(): number {
    return this.#cards.length
  }

  /** What the clerk saw of this card; null where it is not there any more. */
  peek(key: string, seen: number): ClosedCard | null {
    const card = this.#cards.find((each) => each.key === key)
    return card === undefined ? null : closed(card.files.slice(Math.max(card.files.length - seen, 0)))
  }

  /**
   * Takes off what the clerk saw; null where the card is not there any more, so that a double click answers once.
   * @param seen how many files the card had: those that joined while the clerk was clicking stay, as a card of their own
   */
  close(key: string, seen: number): ClosedCard | null {
    const at = this.#cards.findIndex((card) => card.key === key)
    const [card] = at < 0 ? [] : this.#cards.splice(at, 1)
    if (card === undefined) return null
    const unseen = card.files.splice(0, Math.max(card.files.length - seen, 0))
    if (unseen.length > 0) this.#cards.splice(at, 0, { ...card, key: `${key}-more`, files: unseen })
    return closed(card.files)
  }

  /** Takes off all cards that waited too long. */
  expire(nowMs: number): readonly ClosedCard[] {
    const late = this.#cards.filter((card) => nowMs - card.lastMs >= answerWithinMs)
    for (const card of late) this.#cards.splice(this.#cards.indexOf(card), 1)
    return late.map(({ files }) => closed(files))
  }
}

function joins(card: QueuedCard, entry: CardEntry, nowMs: number): boolean {
  return card.kind === entry.kind && card.channel === entry.channel && nowMs - card.lastMs <= burstMs
}

function closed(files: readonly CardFile[]): ClosedCard {
  return { caseNumbers: files.map(({ caseNumber }) => caseNumber) }
}
