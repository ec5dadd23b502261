import type { EventEmitter } from 'node:events'
import type { Log } from '../agent/ports.ts'
import { errorCode } from '../../shared/domain/error-code.ts'

export interface CrashPorts {
  /** Node's `process`. */
  readonly of: Pick<EventEmitter, 'on'>
  readonly log: Log
  readonly uptimeMs: () => number
  /** Another process begins once this one has ended. */
  readonly startAgain: () => void
  readonly end: () => void
}

/** What fails sooner would fail over and over: the logon task alone starts it again. */
const leastUptimeMs = 60_000

/**
 * An error that nobody foresaw leaves the agent in a state that nobody knows: it ends, and recovery finishes what was under way.
 * Electron would go on instead, and show the clerk a message that may hold the path of a file.
 */
export function guardAgainstCrashes({ of, log, uptimeMs, startAgain, end }: CrashPorts): void {
  of.on('uncaughtException', (error: unknown) => {
    log.error('an unforeseen error ended the agent', { error: errorCode(error) })
    if (uptimeMs() >= leastUptimeMs) startAgain()
    end()
  })
  of.on('unhandledRejection', (error: unknown) => {
    log.error('an unforeseen error', { error: errorCode(error) })
  })
}
