import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { CardHelp, CardView } from '../../shared/ipc/card-view.ts'
import { cardOfEvent } from './card-of-event.ts'
import { casesOf, joinCard, openCard, viewCard, withoutSeen, type CardCase, type QueuedCard } from './queued-card.ts'

/** What an unanswered or answered card stood for. */
export interface ClosedCard {
  readonly kind: CardView['kind']
  readonly cases: readonly CardCase[]
}

const tipCount = 5

/** The cards that wait for the clerk, first come first shown. No clock of its own. */
export class CardQueue {
  #cards: readonly QueuedCard[] = []
  #made = 0

  /** False where the event disturbs nobody. */
  add(recorded: RecordedEvent, nowMs: number): boolean {
    const entry = cardOfEvent(recorded)
    if (entry === null) return false
    const together = this.#cards.map((card) => joinCard(card, entry, nowMs))
    const at = together.findIndex((card) => card !== null)
    if (at >= 0) {
      this.#cards = this.#cards.map((card, place) => (place === at ? (together[at] ?? card) : card))
      return true
    }
    this.#made++
    const opened = openCard(entry, `card-${String(this.#made)}`, this.#made % tipCount, nowMs)
    this.#cards = [...this.#cards, opened]
    return true
  }

  /** The card to be shown now. */
  current(help: CardHelp): CardView | null {
    const card = this.#cards[0]
    return card === undefined ? null : viewCard(card, help, this.#cards.length - 1)
  }

  get size(): number {
    return this.#cards.length
  }

  /** What the clerk saw of this card; null where it is not there any more. */
  peek(key: string, seen: number): ClosedCard | null {
    const card = this.#cards.find((each) => each.key === key)
    return card === undefined ? null : { kind: card.kind, cases: casesOf(card, seen) }
  }

  /**
   * Takes off what the clerk saw; null where the card is not there any more, so that a double click answers once.
   * @param seen how many files the card had: those that joined while the clerk was clicking stay, as a card of their own
   */
  close(key: string, seen: number): ClosedCard | null {
    const closed = this.peek(key, seen)
    this.#cards = this.#cards.flatMap((card) => {
      if (card.key !== key) return [card]
      const left = withoutSeen(card, seen)
      return left === null ? [] : [left]
    })
    return closed
  }

  /** Takes off all cards that waited longer than this. */
  expire(nowMs: number, waitMs: number): readonly ClosedCard[] {
    const late = this.#cards.filter((card) => nowMs - card.lastMs >= waitMs)
    this.#cards = this.#cards.filter((card) => !late.includes(card))
    return late.map((card) => ({ kind: card.kind, cases: casesOf(card, Infinity) }))
  }
}
