import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { AgentEvent, LimitCrossed, RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { LimitAlert } from '../../shared/domain/limit-alert.ts'
import type { Masked } from '../../shared/domain/masked.ts'
import type { Clock, Recorder } from '../agent/ports.ts'
import { listEvents } from './list-events.ts'

export type AlertClosing =
  | { readonly kind: 'closed'; readonly recorded: RecordedEvent }
  | { readonly kind: 'no-such-alert' | 'closed-before' | 'reason-needed' }

export interface LimitAlertsPorts {
  readonly recorder: Recorder
  readonly clock: Clock
  readonly newUid: () => string
}

/** More limits than this were never crossed on one PC: a rule speaks once a window. */
const mostAlerts = 10_000

/** Limits over time that were crossed: each stays open until an administrator closes it with a reason. */
export class LimitAlerts {
  readonly #db: DatabaseSyncInstance
  readonly #ports: LimitAlertsPorts

  constructor(db: DatabaseSyncInstance, ports: LimitAlertsPorts) {
    this.#db = db
    this.#ports = ports
  }

  /** Newest first. */
  list(limit = 200): readonly LimitAlert[] {
    const closed = new Map(this.#events('alert-closed', mostAlerts).map((event) => [event.alert, event]))
    return this.#events('limit-crossed', limit).map((crossed) => ({ crossed, closed: closed.get(crossed.uid) ?? null }))
  }

  /** @param wish `alert` is the uid of the crossing, `by` the administrator's login name. Throws where nothing could be stored. */
  close(wish: { readonly alert: string; readonly by: Masked; readonly reason: Masked }): AlertClosing {
    const { alert, by, reason } = wish
    const found = this.list(mostAlerts).find(({ crossed }) => crossed.uid === alert)
    if (found === undefined) return { kind: 'no-such-alert' }
    if (found.closed !== null) return { kind: 'closed-before' }
    if (reason.trim() === '') return { kind: 'reason-needed' }
    return { kind: 'closed', recorded: this.#record(found.crossed, by, reason) }
  }

  #record({ uid: alert, window, limit, caseNumber }: LimitCrossed, by: Masked, reason: Masked): RecordedEvent {
    const { recorder, clock, newUid } = this.#ports
    const about = { alert, window, limit, caseNumber, by, reason }
    return recorder.record({ kind: 'alert-closed', uid: newUid(), timeMs: clock.now(), ...about })
  }

  #events<Kind extends AgentEvent['kind']>(kind: Kind, limit: number) {
    type Found = Extract<AgentEvent, { readonly kind: Kind }>
    return listEvents(this.#db, { kinds: [kind], newestFirst: true, limit }).map(({ event }) => event as Found)
  }
}
