import { createHash } from 'node:crypto'
import { userInfo } from 'node:os'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { listEvents } from '../record/list-events.ts'
import { channelIds } from '../../shared/domain/channel.ts'
import { maskText, type Masked } from '../../shared/domain/masked.ts'
import type { NoticeView } from '../../shared/ipc/notice-view.ts'
import type { Policy } from '../../shared/policy/schema.ts'

/** Counted up when the wording of the notice says something else than before: it is then to be read again. */
const wording = 2

/** The notice that the policy in force asks for, and whether it was read here. */
export function noticeView(policy: Policy, db: DatabaseSyncInstance): NoticeView {
  const watched = channelIds.filter((id) => policy.channels[id].watch)
  const channels = policy.ownFolders.length > 0 ? watched : watched.filter((id) => id !== 'own-folder')
  const reportsTo = policy.endpoint.url === null ? null : new URL(policy.endpoint.url).host
  const said = { wording, channels, mode: policy.mode, reportsTo }
  const notice = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32)
  const { mode } = policy
  return { notice, channels, mode, reportsTo, contact: policy.clerk.contact, acknowledgedMs: readMs(db, notice) }
}

function readMs(db: DatabaseSyncInstance, notice: string): number | null {
  const read = listEvents(db, { kinds: ['notice-acknowledged'], newestFirst: true, limit: 100 })
  const match = read.find(({ event }) => event.kind === 'notice-acknowledged' && event.notice === notice)
  return match?.event.timeMs ?? null
}

/** The account of the operating system, as far as it may be stored: its home holds the rest. */
export function accountName(): Masked {
  return maskText(userInfo().username, 2)
}
