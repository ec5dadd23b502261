import { z } from 'zod'
import { call, type Gives } from './call.ts'
import type { EventPage } from './status-view.ts'

/** What the audit can be narrowed down to. */
export const auditGroups = ['sign-in', 'accounts', 'policy', 'cases', 'records', 'notices'] as const

const auditFilterSchema = z.strictObject({
  group: z.enum(auditGroups).nullable(),
  /** Login name, or account of the system where a notice was read. */
  by: z.string().max(100).nullable(),
  /** Milliseconds since 1970, `from` inclusive, `to` exclusive. */
  fromMs: z.number().nullable(),
  toMs: z.number().nullable(),
})

export type AuditFilter = z.infer<typeof auditFilterSchema>

/** How many rows were written, or null where the administrator chose no file after all. */
export type WrittenReport = { readonly rows: number } | null

export const auditContract = {
  'audit.search': call(
    'reader',
    z.strictObject({
      filter: auditFilterSchema,
      before: z.int().positive().nullable(),
      limit: z.int().min(1).max(200),
    }),
    {} as Gives<EventPage>,
  ),
  /** Writes the rectification report 整改报告 of a period. */
  'audit.report': call(
    'reader',
    z
      .strictObject({ fromMs: z.number(), toMs: z.number() })
      .refine(({ fromMs, toMs }) => fromMs < toMs, { path: ['toMs'] }),
    {} as Gives<WrittenReport>,
  ),
} as const
