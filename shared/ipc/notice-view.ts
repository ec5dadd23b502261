import type { ChannelId } from '../domain/channel.ts'

/** The notice about monitoring, as it is shown to the clerk: what is watched here and what is recorded. */
export interface NoticeView {
  /** Digest of all that the notice says; another one asks to be read again. */
  readonly notice: string
  /** Watched, as the policy in force has it. */
  readonly channels: readonly ChannelId[]
  readonly mode: 'active' | 'simulation'
  /** Whether records leave this PC, and to which host. */
  readonly reportsTo: string | null
  /** Whom the clerk may ask; empty where the policy names nobody. */
  readonly contact: string
  /** When this account acknowledged it; null where it did not. */
  readonly acknowledgedMs: number | null
}
