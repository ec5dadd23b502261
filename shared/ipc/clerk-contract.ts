import { z } from 'zod'
import { call, type Gives } from './call.ts'
import type { NoticeView } from './notice-view.ts'
import { preferencesSchema, type Preferences } from './preferences.ts'
import type { EventPage, StatusView } from './status-view.ts'

const nothing = z.null()

/** What every page may ask without a password. */
export const clerkContract = {
  'status.read': call('clerk', nothing, {} as Gives<StatusView>),
  'events.page': call(
    'clerk',
    z.strictObject({ before: z.int().positive().nullable(), limit: z.int().min(1).max(200) }),
    {} as Gives<EventPage>,
  ),
  'notice.read': call('clerk', nothing, {} as Gives<NoticeView>),
  /** `notice` is the digest of what was shown, so that a changed notice is never acknowledged unread. */
  'notice.acknowledge': call('clerk', z.strictObject({ notice: z.string().max(64) }), {} as Gives<null>),
  'preferences.read': call('clerk', nothing, {} as Gives<Preferences>),
  'preferences.change': call('clerk', preferencesSchema, {} as Gives<null>),
} as const
