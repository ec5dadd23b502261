import { channelIds, channelKind, type ChannelId } from '../domain/channel.ts'
import type { PolicyInput } from './schema.ts'

export const presetIds = ['observe', 'stationed', 'head-office', 'ward'] as const

export type PresetId = (typeof presetIds)[number]

type ChannelsInput = NonNullable<PolicyInput['channels']>

/** At-rest channels never quarantine in a preset: they record, warn from 200, and feed the inventory. */
const atRest = { watch: true, recordFrom: 1, warnFrom: 200, quarantineFrom: null } as const

function channels(transfer: NonNullable<ChannelsInput[ChannelId]>): ChannelsInput {
  return Object.fromEntries(channelIds.map((id) => [id, channelKind(id) === 'transfer' ? transfer : atRest]))
}

/**
 * Policies by workplace, as they are written: an administrator begins from one and changes what differs.
 * 观察 for the first 14 days, 驻院文员, 公司总部, 产科病区.
 */
export const presets: Readonly<Record<PresetId, PolicyInput>> = {
  observe: {
    preset: 'observe',
    channels: Object.fromEntries(
      channelIds.map((id) => [id, { watch: true, recordFrom: 1, warnFrom: null, quarantineFrom: null }]),
    ),
    cumulative: [
      { window: '30-days', people: 50, action: 'record' },
      { window: '30-days', people: 125, action: 'record' },
      { window: '30-days', people: 250, action: 'record' },
    ],
    breadth: { warnFromHospitals: null },
    unscannable: { encrypted: 'record' },
  },
  stationed: {
    preset: 'stationed',
    channels: channels({ recordFrom: 1, warnFrom: 1, quarantineFrom: 20 }),
  },
  'head-office': {
    preset: 'head-office',
    channels: channels({ recordFrom: 1, warnFrom: 1, quarantineFrom: 1 }),
    breadth: { warnFromHospitals: null },
    release: { approvers: 2 },
  },
  ward: {
    preset: 'ward',
    channels: channels({ recordFrom: 1, warnFrom: 1, quarantineFrom: 20 }),
    release: { breakGlass: true },
  },
}
