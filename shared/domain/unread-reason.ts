/** Why a file, or a part of it, could not be read whole. The words are those of the commands' JSON. */
export const unreadReasons = [
  'encrypted',
  'damaged',
  'too-large',
  'too-deep',
  'timed-out',
  'out-of-memory',
  'locked',
  'vanished',
  'no-permission',
  'unsupported',
] as const

export type UnreadReason = (typeof unreadReasons)[number]
