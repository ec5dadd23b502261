import type { Log } from '../agent/ports.ts'
import { answered, refused, type Answer } from '../../shared/ipc/answer.ts'
import type { CardHelp, CardView } from '../../shared/ipc/card-view.ts'
import type { CallInput } from '../../shared/ipc/contract.ts'
import type { CardAnswer, RecordedEvent } from '../../shared/domain/agent-event.ts'
import { errorCode } from '../../shared/domain/error-code.ts'
import { CardQueue, type ClosedCard } from './card-queue.ts'
import { clerkNote } from './clerk-note.ts'

/** The part of the card window that the desk moves. */
export interface CardStage {
  show(): void
  focus(): void
  fit(height: number): void
  close(): void
}

export interface CardDeskOptions {
  readonly stage: CardStage
  readonly log: Log
  readonly help: () => CardHelp
  /** After so long a card counts as not answered. */
  readonly answerWithinMs: () => number
  /** `told`: the events that the answered card told of, by their places in the chain. */
  readonly record: (answer: CardAnswer, told: readonly number[]) => void
  /** The clerk is told of this one: it waits until it is answered, over a restart too. */
  readonly onPut: (recorded: RecordedEvent) => void
  /** Tells quietly that something waits, where policy wants that first; false where the card is to come at once. */
  readonly toast: (onClicked: () => void) => boolean
  /** How many cards wait became another number. */
  readonly onChanged: () => void
  /** The clerk needs quarantined files for work: they are asked for. */
  readonly onWanted: (caseNumbers: readonly string[], reason: string) => void
}

/** A toast that nobody followed for this long is followed by the card itself. */
const toastAloneMs = 10 * 60_000

/** Brings cards to the clerk one after the other and answers to the records. */
export class CardDesk {
  readonly #options: CardDeskOptions
  readonly #queue = new CardQueue()
  #onStage = false
  /** When a toast was shown that nobody has followed yet. */
  #toastMs: number | null = null

  constructor(options: CardDeskOptions) {
    this.#options = options
  }

  get waiting(): number {
    return this.#queue.size
  }

  /** Puts a judged file before the clerk, where it is one to be told of; `sinceMs` is when it began to wait. */
  warn(recorded: RecordedEvent, sinceMs = Date.now()): void {
    if (!this.#queue.add(recorded, sinceMs)) return
    this.#options.onPut(recorded)
    this.#tell()
    this.#options.onChanged()
  }

  read(): CardView | null {
    return this.#queue.current(this.#options.help())
  }

  fit(height: number): void {
    this.#options.stage.fit(height)
  }

  /** The clerk asked to see what waits. */
  focus(): void {
    if (this.#queue.size === 0) return
    this.#onStage = true
    this.#options.stage.focus()
  }

  /** A card answered twice is answered once; one that cannot be recorded stays, and the clerk is told. */
  answer({ key, seen, answer, note }: CallInput<'card.answer'>): Answer<null> {
    const card = this.#queue.peek(key, seen)
    if (card === null) return refused('not-found')
    if (!this.#record(card, answer, note)) return refused('failed')
    if (card.kind === 'quarantined' && answer === 'work-needed') {
      const caseNumbers = card.cases.map(({ caseNumber }) => caseNumber)
      this.#options.onWanted(caseNumbers, note)
    }
    this.#queue.close(key, seen)
    this.#next()
    return answered(null)
  }

  /** The window was closed by the system's own means: the card on it counts as not answered. */
  dismissed(): void {
    const card = this.read()
    if (card !== null) {
      const closed = this.#queue.close(card.key, card.fileCount)
      if (closed !== null) this.#record(closed, 'no-answer', '')
    }
    this.#next()
  }

  /** Puts away what nobody answered in time. */
  expire(): void {
    const late = this.#queue.expire(Date.now(), this.#options.answerWithinMs())
    for (const card of late) this.#record(card, 'no-answer', '')
    if (late.length > 0) this.#next()
    else if (this.#toastMs !== null && Date.now() - this.#toastMs >= toastAloneMs) this.#show()
  }

  #next(): void {
    if (this.#queue.size === 0) {
      this.#onStage = false
      this.#toastMs = null
      this.#options.stage.close()
    } else if (this.#onStage) this.#options.stage.show()
    this.#options.onChanged()
  }

  /** One toast for all that comes while it is not looked at; a card that is open already is simply the newer one. */
  #tell(): void {
    if (this.#onStage) this.#options.stage.show()
    else if (this.#toastMs === null) {
      const quiet = this.#options.toast(() => {
        this.#show()
      })
      if (quiet) this.#toastMs = Date.now()
      else this.#show()
    }
  }

  #show(): void {
    this.#toastMs = null
    if (this.#queue.size === 0) return
    this.#onStage = true
    this.#options.stage.show()
  }

  #record(card: ClosedCard, answer: CardAnswer['answer'], note: string): boolean {
    try {
      for (const { caseNumber, told } of card.cases) {
        this.#options.record({ caseNumber, answer, note: clerkNote(note) }, told)
      }
      return true
    } catch (error) {
      this.#options.log.error('an answer could not be recorded', {
        error: errorCode(error),
      })
      return false
    }
  }
}
