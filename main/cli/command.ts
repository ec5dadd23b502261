/** One headless command: how it is called, and what it does. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** Printed by `--help`. */
  readonly help: string
  /** Answers the exit code. Throws `UsageError` for a wrong call, `CommandError` for what cannot be done. */
  run(args: readonly string[], io: CommandIo): Promise<number>
}

export interface CommandIo {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Aborted by SIGTERM or SIGINT. */
  readonly stop: AbortSignal
}

export const exitCodes = { fine: 0, found: 1, usage: 2 } as const

/** A wrong call: exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A right call that cannot be carried out as things stand: exit 2, one line. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
