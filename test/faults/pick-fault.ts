import type { ActingStep } from '../../main/act/quarantine.ts'
import type { Random } from '../support/random.ts'
import type { Fault } from './kill-run.ts'

const steps: readonly ActingStep[] = ['intended', 'held', 'judged', 'sealed', 'removed', 'placed']

/** Half of the faults strike at a step of acting, half at any moment while files are on their way. */
export function pickFault(random: Random, files: number): Fault {
  if (random.chance(0.5)) return { kind: 'at-step', step: random.pick(steps), nth: random.int(1, files) }
  return { kind: 'after', ms: random.int(0, 1500) }
}
