import type { AlertClosed, LimitCrossed } from './agent-event.ts'

/** A limit over time that was crossed, and what an administrator said to it; null while nobody did. */
export interface LimitAlert {
  readonly crossed: LimitCrossed
  readonly closed: AlertClosed | null
}
