import { z } from 'zod'
import { channelIds, type ChannelId } from '../domain/channel.ts'
import { unreadReasons, type UnreadReason } from '../domain/unread-reason.ts'

/**
 * The one policy schema. Every field has a default, so a policy file names only what differs; unknown fields are refused,
 * so a misspelt one is never silently without effect. `docs/policy.md` tells what each field does.
 */

const peopleFrom = z
  .int()
  .min(1)
  .max(1_000_000)
  .nullable()
  .describe('a number of people from which this holds, or null for never')

const channelRules = z.strictObject({
  watch: z.boolean().describe('whether this channel is watched at all'),
  recordFrom: peopleFrom,
  warnFrom: peopleFrom,
  quarantineFrom: peopleFrom,
})

export type ChannelRules = z.infer<typeof channelRules>

const transfer: ChannelRules = { watch: true, recordFrom: 1, warnFrom: 1, quarantineFrom: 50 }
const arriving: ChannelRules = { watch: true, recordFrom: 1, warnFrom: 50, quarantineFrom: null }
const notWatched: ChannelRules = { ...arriving, watch: false }

/** Lawful reports arrive in Downloads: it warns late and never quarantines. Desktop and Documents are off until asked for. */
export const defaultChannels: Readonly<Record<ChannelId, ChannelRules>> = {
  wechat: transfer,
  wework: transfer,
  qq: transfer,
  feishu: transfer,
  dingtalk: transfer,
  removable: transfer,
  netdisk: transfer,
  'own-folder': transfer,
  downloads: arriving,
  desktop: notWatched,
  documents: notWatched,
}

function channelSchema(defaults: ChannelRules) {
  return z
    .strictObject({
      watch: channelRules.shape.watch.default(defaults.watch),
      recordFrom: peopleFrom.default(defaults.recordFrom),
      warnFrom: peopleFrom.default(defaults.warnFrom),
      quarantineFrom: peopleFrom.default(defaults.quarantineFrom),
    })
    .prefault({})
}

const channelsSchema = z.strictObject(
  Object.fromEntries(channelIds.map((id) => [id, channelSchema(defaultChannels[id])])) as Record<
    ChannelId,
    ReturnType<typeof channelSchema>
  >,
)

const unreadAnswer = z.enum(['pass', 'record', 'warn'])

/** Never `quarantine`: encrypting a file is what the law asks for, and a file that nobody could read proves nothing. */
export const defaultUnscannable: Readonly<Record<UnreadReason, z.infer<typeof unreadAnswer>>> = {
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

export const limitsSchema = z.strictObject({
  wallMs: z.int().min(100).max(3_600_000).default(60_000).describe('longest time for one file'),
  fileBytes: z
    .int()
    .min(1024)
    .default(512 * 1024 ** 2)
    .describe('larger files are not opened'),
  inflatedBytes: z
    .int()
    .min(1024)
    .default(2 * 1024 ** 3)
    .describe('bytes after unpacking, all members together'),
  cells: z.int().min(1).default(20_000_000),
  columns: z.int().min(1).max(16_384).default(16_384).describe('cells right of this are not read'),
  stringBytes: z
    .int()
    .min(1024)
    .default(512 * 1024 ** 2)
    .describe('text kept at once, in bytes'),
  archiveDepth: z.int().min(0).max(16).default(4),
  archiveMembers: z.int().min(1).default(10_000),
  memoryBytes: z
    .int()
    .min(64 * 1024 ** 2)
    .default(768 * 1024 ** 2)
    .describe('resident memory of the scanner process'),
})

export type Limits = z.infer<typeof limitsSchema>

export const endpointSchema = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('where events go; null keeps them on this PC'),
  transport: z.enum(['otlp', 'json']).default('otlp'),
  token: z.string().max(4096).default('').describe('sent as bearer token'),
  heartbeatSeconds: z.int().min(10).max(86_400).default(300),
})

export type Endpoint = z.infer<typeof endpointSchema>

export const policySchema = z.strictObject({
  version: z.literal(1).default(1),
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
  unscannable: unscannableSchema.prefault({}),
  limits: limitsSchema.prefault({}),
  endpoint: endpointSchema.prefault({}),
  contact: z.string().max(200).default('').describe('whom the clerk may ask, shown on cards and placeholders'),
})

export type Policy = z.infer<typeof policySchema>

export const defaultPolicy: Policy = policySchema.parse({})
