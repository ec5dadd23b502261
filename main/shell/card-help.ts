import { localDay } from '../agent/draft-event.ts'
import type { CardHelp } from '../../shared/ipc/card-view.ts'
import type { Policy } from '../../shared/policy/schema.ts'

/** What the policy lets a card say about going on; routes past their last day are not offered. */
export function cardHelp(policy: Policy, nowMs: number): CardHelp {
  const today = localDay(nowMs)
  const { contact, howToSend } = policy.clerk
  return {
    contact,
    howToSend,
    routes: policy.routes.filter(({ expires }) => expires >= today).map(({ name }) => name),
    breakGlass: policy.release.breakGlass,
  }
}
