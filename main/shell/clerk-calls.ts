import type { Core } from '../core.ts'
import { listEvents } from '../record/list-events.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import type { StatusView } from '../../shared/ipc/status-view.ts'
import type { CardDesk } from './card-desk.ts'
import type { CallHandlers } from './serve-ipc.ts'

export interface ClerkCallsOptions {
  readonly desk: CardDesk
  readonly core: () => Core | null
  readonly status: () => StatusView
  readonly preferences: () => Preferences
  readonly changePreferences: (preferences: Preferences) => void
}

/** What every page may ask without a password. */
export function clerkCalls(options: ClerkCallsOptions): CallHandlers {
  const { desk } = options
  return {
    'card.read': () => answered(desk.read()),
    'card.fit': ({ height }) => {
      desk.fit(height)
      return answered(null)
    },
    'card.answer': (input) => desk.answer(input),
    'status.read': () => answered(options.status()),
    'events.page': ({ before, limit }) => {
      const core = options.core()
      if (core === null) return refused('not-found')
      const found = listEvents(core.records.db, {
        newestFirst: true,
        limit: limit + 1,
        ...(before === null ? {} : { beforeSequence: before }),
      })
      const events = found.slice(0, limit)
      const next = found.length > limit ? (events.at(-1)?.sequence ?? null) : null
      return answered({ events, next })
    },
    'preferences.read': () => answered(options.preferences()),
    'preferences.change': (input) => {
      options.changePreferences(input)
      return answered(null)
    },
  }
}
