import type { ActingStep } from '../../main/act/quarantine.ts'
import type { RestoringStep } from '../../main/act/restore-case.ts'
import type { Random } from '../support/random.ts'
import type { Fault } from './kill-run.ts'

export const actingSteps: readonly ActingStep[] = ['intended', 'held', 'judged', 'sealed', 'removed', 'placed']
export const restoringSteps: readonly RestoringStep[] = ['granted', 'restore-intended', 'restored', 'restore-recorded']

/** Four faults in ten strike at a step of taking, two at a step of giving back, four at any moment while files are on their way. */
export function pickFault(random: Random, files: number): Fault {
  const share = random.next()
  if (share < 0.4) return { kind: 'at-step', step: random.pick(actingSteps), nth: random.int(1, files) }
  if (share < 0.6) return { kind: 'giving-back', step: random.pick(restoringSteps), nth: random.int(1, files) }
  return { kind: 'after', ms: random.int(0, 1500) }
}
