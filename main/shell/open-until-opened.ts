import { setTimeout as timeout } from 'node:timers/promises'
import type { NotStartedReason } from '../../shared/ipc/status-view.ts'
import type { OpenedAgent } from './open-agent.ts'

export interface OpeningWish {
  /** Never rejects. */
  readonly open: () => Promise<OpenedAgent>
  readonly notStarted: (why: NotStartedReason) => void
  /** The program is to end: nothing is opened any more. */
  readonly signal: AbortSignal
  readonly againMs?: number
}

/** A command that has the home for a moment, a full disk, a profile that is not there yet: nobody may come to start it again. */
const passing: ReadonlySet<NotStartedReason> = new Set(['in-use', 'storage-failed', 'failed'])

/** Opens the agent, and tries again where what stands in the way may pass by itself; null where it takes somebody to mend it. */
export async function openUntilOpened({
  open,
  notStarted,
  signal,
  againMs = 15_000,
}: OpeningWish): Promise<Extract<OpenedAgent, { readonly kind: 'opened' }>['core'] | null> {
  for (let told: NotStartedReason | null = null; !signal.aborted;) {
    const opened = await open()
    if (opened.kind === 'opened') return opened.core
    if (opened.why !== told) notStarted(opened.why)
    told = opened.why
    if (!passing.has(opened.why)) return null
    await timeout(againMs, undefined, { signal }).catch(() => undefined)
  }
  return null
}
