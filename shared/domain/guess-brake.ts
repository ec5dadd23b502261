/** Failed guesses in a row at a password or a code. Whoever guards one keeps this on disk, so that a restart forgets nothing. */
export interface GuessBrake {
  readonly failures: number
  readonly lastMs: number
}

export const noFailures: GuessBrake = { failures: 0, lastMs: 0 }

const freeFailures = 3
const firstWaitMs = 2_000
const mostWaitMs = 15 * 60_000
/** From here on the wait is the longest one, and it is recorded as a lockout. */
const lockoutFailures = 10

/** When the next attempt may be made; null for now. */
export function waitUntilMs({ failures, lastMs }: GuessBrake, nowMs: number): number | null {
  if (failures < freeFailures) return null
  const wait = failures >= lockoutFailures ? mostWaitMs : firstWaitMs * 2 ** (failures - freeFailures)
  const until = lastMs + Math.min(wait, mostWaitMs)
  return until > nowMs ? until : null
}

/**
 * The brake as the clock of now has it, to be kept where it is another one: where the clock was set back the wait begins anew, or
 * it would last until the clock is there again, for years.
 */
export function byClock(brake: GuessBrake, nowMs: number): GuessBrake {
  return brake.lastMs > nowMs ? { ...brake, lastMs: nowMs } : brake
}

/** The brake after one more wrong guess. */
export function afterFailure({ failures }: GuessBrake, nowMs: number): GuessBrake {
  return { failures: failures + 1, lastMs: nowMs }
}

/** Whether the wait is the longest there is, which is recorded. */
export function isLockout({ failures }: GuessBrake): boolean {
  return failures >= lockoutFailures
}
