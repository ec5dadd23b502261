import { z } from 'zod'
import { call, type Gives } from './call.ts'
import type { CardView } from './card-view.ts'
import type { NoticeView } from './notice-view.ts'
import { preferencesSchema, type Preferences } from './preferences.ts'
import type { EventPage, StatusView } from './status-view.ts'

const nothing = z.null()

/** What every page may ask without a password. */
export const clerkContract = {
  'card.read': call('clerk', nothing, {} as Gives<CardView | null>),
  /** The card was painted and is this high, in CSS pixels: main places and shows the window. */
  'card.fit': call('clerk', z.strictObject({ height: z.int().min(40).max(4000) }), {} as Gives<null>),
  'card.answer': call(
    'clerk',
    z.strictObject({
      key: z.string().max(64),
      /** `fileCount` of the card that was answered. */
      seen: z.int().positive(),
      answer: z.enum(['acknowledged', 'work-needed', 'not-sensitive', 'contact-administrator', 'no-answer']),
      /** Typed or picked by the clerk; masked in main before it is kept. */
      note: z.string().max(500),
    }),
    {} as Gives<null>,
  ),
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
