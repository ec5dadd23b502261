import type { TFunction } from 'i18next'
import type { Log } from '../agent/ports.ts'
import type { Core } from '../core/core.ts'
import { defaultPolicy, type Policy } from '../../shared/policy/schema.ts'
import { errorCode } from '../../shared/domain/error-code.ts'
import { CardDesk, type CardStage } from './card-desk.ts'
import { cardHelp } from './card-help.ts'
import { clerkNote } from './clerk-note.ts'
import { showToast } from './toast.ts'

export interface CardDeskWiring {
  readonly stage: CardStage
  readonly log: Log
  /** Null before there is one. */
  readonly core: () => Core | null
  readonly t: () => TFunction
  readonly onChanged: () => void
}

/** The desk over a core: what it shows comes from the policy, what is answered goes to the records. */
export function makeCardDesk({ stage, log, core, t, onChanged }: CardDeskWiring): CardDesk {
  const policy = (): Policy => core()?.policy.policy ?? defaultPolicy
  return new CardDesk({
    stage,
    log,
    help: () => cardHelp(policy(), Date.now()),
    answerWithinMs: () => policy().clerk.noAnswerHours * 3_600_000,
    record: (answer, told) => {
      const opened = core()
      if (opened === null) throw new Error('there is no core to record with')
      opened.recordAnswer(answer, told)
    },
    onPut: (recorded) => {
      try {
        core()?.cards.put(recorded)
      } catch (error) {
        const why = errorCode(error)
        log.warn('a card would not be shown again after a restart', { why })
      }
    },
    onChanged,
    onWanted: (caseNumbers, reason) => {
      for (const caseNumber of caseNumbers) void core()?.releases.request({ caseNumber, reason: clerkNote(reason) })
    },
    toast: (onClicked) => {
      if (policy().clerk.tell !== 'toast-first') return false
      return showToast({ title: t()('toast.title'), body: t()('toast.body') }, onClicked)
    },
  })
}
