import type { FromScanner, ToScanner } from './protocol.ts'

/** A running scanner process as the client sees it, whichever kind of process it is. */
export interface ScannerProcess {
  send(message: ToScanner): void
  onMessage(listener: (message: FromScanner) => void): void
  /** Called once, when the process is gone for whatever cause. `signal` is null where the platform has none. */
  onExit(listener: (code: number | null, signal: string | null) => void): void
  /** Resident memory in bytes, seen from outside; null where the platform does not tell or the process is gone. */
  residentBytes(): number | null
  /** Ends it at once, also out of an endless loop. */
  kill(): void
}

export interface SpawnOptions {
  /** Cap of the JavaScript heap: buffers lie outside of it. */
  readonly heapMegabytes: number
}

/**
 * Starts the process of `process.ts`: a child process in the commands, a utility process in Electron. Does not throw; a
 * process that cannot be started exits.
 */
export type SpawnScanner = (options: SpawnOptions) => ScannerProcess
