/**
 * A channel is a place through which files come or go. In a `transfer` channel a file is evidence that it was sent or
 * received; in an `at-rest` channel it merely lies on this PC.
 */
export const channelIds = [
  'wechat',
  'wework',
  'qq',
  'feishu',
  'dingtalk',
  'removable',
  'netdisk',
  'own-folder',
  'downloads',
  'desktop',
  'documents',
] as const

export type ChannelId = (typeof channelIds)[number]

export type ChannelKind = 'transfer' | 'at-rest'

const atRest: ReadonlySet<ChannelId> = new Set<ChannelId>(['downloads', 'desktop', 'documents'])

/** Whether files of a channel are on their way to somebody, or lie where this PC keeps them. */
export function channelKind(channel: ChannelId): ChannelKind {
  return atRest.has(channel) ? 'at-rest' : 'transfer'
}
