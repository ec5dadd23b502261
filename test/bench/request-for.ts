import type { answerRequest } from '../../main/scanner/answer-request.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'

/** A request for one file at the default limits. */
export function requestFor(path: string): Parameters<typeof answerRequest>[0] {
  return {
    kind: 'scan',
    id: 1,
    path,
    today: '2026-06-30',
    limits: defaultPolicy.limits,
    passwords: [],
    earlyPeople: 1,
  }
}
