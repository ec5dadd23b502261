import type { Core } from '../core/core.ts'
import { listEvents } from '../record/list-events.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { clerkContract } from '../../shared/ipc/clerk-contract.ts'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import type { StatusView } from '../../shared/ipc/status-view.ts'
import { accountName, noticeView } from './notice.ts'
import type { CallHandlers } from './serve-ipc.ts'

export interface ClerkCallsOptions {
  readonly core: () => Core | null
  readonly status: () => StatusView
  readonly preferences: () => Preferences
  readonly onNoticeRead: () => void
  readonly changePreferences: (preferences: Preferences) => void
}

/** What every page may ask without a password. */
export function clerkCalls(options: ClerkCallsOptions): CallHandlers<keyof typeof clerkContract> {
  return {
    'status.read': () => answered(options.status()),
    'events.page': ({ before, limit }) => {
      const core = options.core()
      if (core === null) return refused('not-ready')
      const found = listEvents(core.records.db, {
        newestFirst: true,
        limit: limit + 1,
        ...(before === null ? {} : { beforeSequence: before }),
      })
      const events = found.slice(0, limit)
      const next = found.length > limit ? (events.at(-1)?.sequence ?? null) : null
      return answered({ events, next })
    },
    'notice.read': () => {
      const core = options.core()
      return core === null ? refused('not-ready') : answered(noticeView(core.policy.policy, core.records.db))
    },
    'notice.acknowledge': ({ notice }) => {
      const core = options.core()
      if (core === null) return refused('not-ready')
      const shown = noticeView(core.policy.policy, core.records.db)
      if (shown.notice !== notice) return refused('changed-meanwhile')
      if (shown.acknowledgedMs === null) {
        core.record({ kind: 'notice-acknowledged', notice, account: accountName() })
        options.onNoticeRead()
      }
      return answered(null)
    },
    'preferences.read': () => answered(options.preferences()),
    'preferences.change': (input) => {
      options.changePreferences(input)
      return answered(null)
    },
  }
}
