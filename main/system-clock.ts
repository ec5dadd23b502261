import type { Clock } from './agent/ports.ts'

export const systemClock: Clock = { now: () => Date.now() }
