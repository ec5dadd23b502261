import type { Core } from '../core/core.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { overviewContract } from '../../shared/ipc/overview-contract.ts'
import { clerkNote } from './clerk-note.ts'
import { readOverview } from './overview/read-overview.ts'
import type { CallHandlers } from './serve-ipc.ts'

/** The page 概览. */
export function overviewCalls(core: () => Core | null): CallHandlers<keyof typeof overviewContract> {
  return {
    'overview.read': async ({ period }) => {
      const opened = core()
      return opened === null ? refused('not-ready') : answered(await readOverview(opened, period, Date.now()))
    },
    'overview.close-limit': ({ uid, note }, { administrator }) => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const closing = opened.alerts.close({
        alert: uid,
        by: ownWords(administrator.name),
        reason: clerkNote(note),
      })
      switch (closing.kind) {
        case 'closed':
          return answered(null)
        case 'no-such-alert':
        case 'closed-before':
          return refused('not-found')
        case 'reason-needed':
          return refused('bad-input', { field: 'note' })
      }
    },
  }
}
