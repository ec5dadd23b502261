import { assertNever } from '../../shared/domain/assert-never.ts'
import type { Outbox } from '../agent/ports.ts'
import type { BatchSize } from './batch-size.ts'
import type { AnswerMeaning } from './judge-answer.ts'
import type { PackedBatch } from './pack-batch.ts'

/** An answer that speaks of the events themselves, and not of the endpoint. */
export type Settling = Exclude<AnswerMeaning, { kind: 'superseded' | 'later' | 'misconfigured' }>

export interface Settlement {
  readonly outbox: Outbox
  readonly size: BatchSize
}

/** Writes down what became of a batch's events; those that are to be tried in smaller batches go on waiting. */
export function settleBatch(meaning: Settling, { sequences, body }: PackedBatch, { outbox, size }: Settlement): void {
  const events = sequences.length
  switch (meaning.kind) {
    case 'taken':
      outbox.sent(sequences)
      size.settled(events)
      return
    case 'partly-taken':
      outbox.doubtful(sequences, meaning.why)
      size.settled(events)
      return
    case 'refused':
      outbox.refused(sequences, meaning.why)
      size.settled(events)
      return
    case 'refused-together':
      if (size.refused(events)) outbox.refused(sequences, meaning.why)
      return
    case 'too-large':
      if (events > 1) size.tooLarge(body.length)
      else {
        outbox.refused(sequences, meaning.why)
        size.settled(events)
      }
      return
    default:
      assertNever(meaning)
  }
}
