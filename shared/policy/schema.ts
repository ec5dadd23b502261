import { z } from 'zod'
import { unreadReasons, type UnreadReason } from '../domain/unread-reason.ts'
import { channelsSchema } from './channel-rules.ts'
import { cumulativeRule, defaultCumulative } from './cumulative-rule.ts'
import { endpointSchema } from './endpoint.ts'
import { limitsSchema } from './limits.ts'
import { policyException, registeredRoute } from './registered-route.ts'
import { textForms } from './text-forms.ts'

/**
 * The one policy schema. Every field has a default, so a policy file names only what differs; unknown fields are refused,
 * so a misspelt one is never silently without effect. `docs/policy.md` tells what each field does.
 */

export const policyVersion = 2

const unreadAnswer = z.enum(['pass', 'record', 'warn'])

/** Never `quarantine`: encrypting a file is what the law asks for, and a file that nobody could read proves nothing. */
const defaultUnscannable: Readonly<Record<UnreadReason, z.infer<typeof unreadAnswer>>> = {
  encrypted: 'warn',
  damaged: 'record',
  'too-large': 'record',
  'too-deep': 'record',
  'timed-out': 'record',
  'out-of-memory': 'record',
  locked: 'record',
  vanished: 'pass',
  'no-permission': 'record',
  unsupported: 'pass',
}

const unscannableSchema = z.strictObject(
  Object.fromEntries(
    unreadReasons.map((reason) => [reason, unreadAnswer.default(defaultUnscannable[reason])]),
  ) as Record<UnreadReason, z.ZodDefault<typeof unreadAnswer>>,
)

const clockText = z.string().regex(textForms.clock.pattern)

const workingHours = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1).describe('days on which work begins, 1 is Monday'),
  from: clockText.describe('HH:MM'),
  to: clockText.describe('HH:MM; not after from: on the next day'),
  outside: z.enum(['record', 'warn']).default('warn').describe('the mildest answer to a transfer outside these hours'),
})

const breadth = z.strictObject({
  assignedHospitals: z
    .array(z.string().trim().min(1).max(100))
    .max(500)
    .default([])
    .describe("this PC's own hospitals"),
  warnFromHospitals: z
    .int()
    .min(2)
    .max(1000)
    .nullable()
    .default(3)
    .describe('hospitals in one transfer, beside the assigned ones, from which it is warned of; null for never'),
})

const release = z.strictObject({
  approvers: z
    .union([z.literal(1), z.literal(2)])
    .default(1)
    .describe('how many administrators must agree'),
  breakGlass: z.boolean().default(false).describe('the clerk may release at once, with a reason'),
  offlineSecret: z
    .string()
    .regex(textForms.hex64.pattern)
    .nullable()
    .default(null)
    .describe('secret shared with the centre for offline release codes, 64 hex digits; null for none'),
})

const clerk = z.strictObject({
  contact: z.string().max(200).default('').describe('whom the clerk may ask'),
  howToSend: z.string().max(500).default('').describe('how to send such data the registered way'),
  tell: z
    .enum(['card', 'toast-first'])
    .default('card')
    .describe(
      'card: at once; toast-first: a notification of the system, the card when it is clicked or after ten minutes',
    ),
  noAnswerHours: z
    .int()
    .min(1)
    .max(720)
    .default(24)
    .describe('after this a card without an answer is recorded as such'),
})

export const policySchema = z.strictObject({
  version: z.literal(policyVersion).default(policyVersion),
  preset: z
    .enum(['none', 'observe', 'stationed', 'head-office', 'ward'])
    .default('none')
    .describe('what it began from'),
  mode: z
    .enum(['active', 'simulation'])
    .default('active')
    .describe('simulation decides and records, and touches nothing'),
  channels: channelsSchema.prefault({}),
  ownFolders: z
    .array(z.string().min(1))
    .max(100)
    .default([])
    .describe('further folders, absolute paths, watched as own-folder'),
  routes: z.array(registeredRoute).max(500).default([]),
  cumulative: z
    .array(cumulativeRule)
    .max(20)
    .default([...defaultCumulative]),
  breadth: breadth.prefault({}),
  exceptions: z.array(policyException).max(500).default([]),
  workingHours: workingHours.nullable().default(null),
  unscannable: unscannableSchema.prefault({}),
  limits: limitsSchema.prefault({}),
  release: release.prefault({}),
  vaultDays: z
    .int()
    .min(1)
    .max(3650)
    .nullable()
    .default(null)
    .describe('quarantined files are kept this long; null for ever'),
  vaultBytes: z
    .int()
    .min(1024 ** 2)
    .nullable()
    .default(5 * 1024 ** 3)
    .describe('what the vault may hold; a file beyond that stays where it is and is told as such; null for no limit'),
  clerk: clerk.prefault({}),
  organisationKey: z
    .string()
    .regex(textForms.hex64.pattern)
    .nullable()
    .default(null)
    .describe('keys the digests of people for all PCs alike, 64 hex digits, so that the centre can join them'),
  endpoint: endpointSchema.prefault({}),
})

export type Policy = z.infer<typeof policySchema>

/** A policy as it is written: only what differs. */
export type PolicyInput = z.input<typeof policySchema>

export const defaultPolicy: Policy = policySchema.parse({})
