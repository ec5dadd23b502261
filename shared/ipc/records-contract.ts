import { z } from 'zod'
import type { RecordedEvent } from '../domain/agent-event.ts'
import { call, type Gives } from './call.ts'
import { eventFilterSchema } from './event-filter.ts'
import type { EventPage } from './status-view.ts'

/** What was written, or null where the administrator chose no file after all. */
export type WrittenFile = { readonly events: number } | null

/** The administrator's view of what was recorded. */
export const recordsContract = {
  'records.search': call(
    'reader',
    z.strictObject({
      filter: eventFilterSchema,
      before: z.int().positive().nullable(),
      limit: z.int().min(1).max(200),
    }),
    {} as Gives<EventPage & { readonly all: number }>,
  ),
  /** All that was recorded about one case, oldest first. */
  'records.of-case': call(
    'reader',
    z.strictObject({ caseNumber: z.string().regex(/^\d{1,12}$/) }),
    {} as Gives<readonly RecordedEvent[]>,
  ),
  'records.export': call(
    'reader',
    z.strictObject({ filter: eventFilterSchema, format: z.enum(['xlsx', 'ndjson']) }),
    {} as Gives<WrittenFile>,
  ),
} as const
