import { z } from 'zod'
import { channelIds } from '../domain/channel.ts'
import { columnRoles } from '../domain/column-role.ts'
import { levels } from '../domain/level.ts'
import { textForms } from './text-forms.ts'

const words = z.string().trim().min(1).max(200)
const entryId = z.string().regex(textForms.entryId.pattern)
const dayText = z.iso.date().describe('YYYY-MM-DD')

/**
 * A lawful flow that an administrator registered once (登记通道). A transfer that fits it is silent and recorded under it; one
 * that exceeds it is judged like any other and told why.
 */
export const registeredRoute = z.strictObject({
  id: entryId.describe('small letters, digits and hyphens; never reused'),
  name: words.describe('as clerks call it'),
  purpose: words.describe('why this data may be sent'),
  recipient: words.describe('who gets it'),
  channels: z.array(z.enum(channelIds)).min(1).describe('channels it may go through'),
  folder: z.string().max(1000).nullable().default(null).describe('only files below this folder; null for any'),
  fields: z.array(z.enum(columnRoles)).nullable().default(null).describe('kinds of columns it may hold; null for any'),
  maxLevel: z.enum(levels).default('identified').describe('strongest exposure allowed'),
  hospitals: z.array(words).max(500).nullable().default(null).describe('hospitals it may name; null for any'),
  peoplePerDay: z
    .int()
    .min(1)
    .max(1_000_000)
    .nullable()
    .default(null)
    .describe('people a day, the same person again counts again; null for any'),
  expires: dayText.describe('last day on which it holds'),
  approver: words.describe('who approved it'),
})

export type RegisteredRoute = z.infer<typeof registeredRoute>

/** A file or place that is let pass, for a reason, by somebody, until a day. */
export const policyException = z.strictObject({
  id: entryId,
  match: z.discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('path'), folder: z.string().min(1).max(1000) })
      .describe('all files below a folder'),
    z
      .strictObject({
        kind: z.literal('content'),
        sha256: z.string().regex(textForms.hex64.pattern),
      })
      .describe('one content'),
    z
      .strictObject({
        kind: z.literal('template'),
        headings: z.string().regex(textForms.hex32.pattern),
      })
      .describe('all tables with these headings, by their digest'),
  ]),
  owner: words,
  reason: words,
  expires: dayText,
})

export type PolicyException = z.infer<typeof policyException>
