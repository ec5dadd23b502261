import { z } from 'zod'
import { channelIds, type ChannelId } from '../domain/channel.ts'
import { peopleFrom } from './people-thresholds.ts'

const watch = z.boolean().describe('whether this channel is watched at all')

export interface ChannelRules {
  readonly watch: boolean
  readonly recordFrom: z.infer<typeof peopleFrom>
  readonly warnFrom: z.infer<typeof peopleFrom>
  readonly quarantineFrom: z.infer<typeof peopleFrom>
}

const transfer: ChannelRules = { watch: true, recordFrom: 1, warnFrom: 1, quarantineFrom: 50 }
const arriving: ChannelRules = { watch: true, recordFrom: 1, warnFrom: 50, quarantineFrom: null }
const notWatched: ChannelRules = { ...arriving, watch: false }

/** Lawful reports arrive in Downloads: it warns late and never quarantines. Desktop and Documents are off until asked for. */
const defaultChannels: Readonly<Record<ChannelId, ChannelRules>> = {
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
      watch: watch.default(defaults.watch),
      recordFrom: peopleFrom.default(defaults.recordFrom),
      warnFrom: peopleFrom.default(defaults.warnFrom),
      quarantineFrom: peopleFrom.default(defaults.quarantineFrom),
    })
    .prefault({})
}

export const channelsSchema = z.strictObject(
  Object.fromEntries(channelIds.map((id) => [id, channelSchema(defaultChannels[id])])) as Record<
    ChannelId,
    ReturnType<typeof channelSchema>
  >,
)
