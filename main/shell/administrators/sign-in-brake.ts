import { z } from 'zod'

/** Failed attempts in a row, over all accounts: guessing names is guessing too. Kept on disk, so a restart forgets nothing. */
export const brakeSchema = z.strictObject({ failures: z.int().min(0), lastMs: z.number().min(0) })

export type Brake = z.infer<typeof brakeSchema>

export const noFailures: Brake = { failures: 0, lastMs: 0 }

const freeFailures = 3
const firstWaitMs = 2_000
const mostWaitMs = 15 * 60_000
/** From here on the wait is the longest one, and it is recorded as a lockout. */
const lockoutFailures = 10

/** When the next attempt may be made; null for now. */
export function waitUntilMs({ failures, lastMs }: Brake, nowMs: number): number | null {
  if (failures < freeFailures) return null
  const wait = failures >= lockoutFailures ? mostWaitMs : firstWaitMs * 2 ** (failures - freeFailures)
  // A clock that was set back must not lock for years.
  const sinceMs = Math.min(lastMs, nowMs)
  const until = sinceMs + Math.min(wait, mostWaitMs)
  return until > nowMs ? until : null
}

export function afterFailure({ failures }: Brake, nowMs: number): Brake {
  return { failures: failures + 1, lastMs: nowMs }
}

export function isLockout({ failures }: Brake): boolean {
  return failures >= lockoutFailures
}
