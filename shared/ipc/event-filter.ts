import { z } from 'zod'
import { channelIds } from '../domain/channel.ts'

/** What the table of events can be narrowed down to; null stands for "all". */
export const eventFilterSchema = z.strictObject({
  /** As typed. */
  caseNumber: z.string().max(100).nullable(),
  /** Part of the masked file name. */
  name: z.string().max(100).nullable(),
  channel: z.enum(channelIds).nullable(),
  verdict: z.enum(['record', 'warn', 'quarantine']).nullable(),
  group: z.enum(['files', 'answers', 'agent', 'people']).nullable(),
  /** Milliseconds since 1970, `from` inclusive, `to` exclusive. */
  fromMs: z.number().nullable(),
  toMs: z.number().nullable(),
})

export type EventFilter = z.infer<typeof eventFilterSchema>

export const everything: EventFilter = {
  caseNumber: null,
  name: null,
  channel: null,
  verdict: null,
  group: null,
  fromMs: null,
  toMs: null,
}
