import { spawn } from 'node:child_process'

export interface CommandResult {
  readonly status: number | null
  /** Standard output and error, in the order they came. */
  readonly output: string
}

interface CommandOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Killed after this long; status is then `null`. */
  readonly timeoutMs?: number
}

/** Runs a command without a terminal and keeps what it prints. A command that is not there has status `null`. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
      // npm is a .cmd on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    })
    let output = ''
    const keep = (chunk: Buffer): void => void (output += chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => {
      resolve({ status: null, output: error.message })
    })
    child.on('close', (status) => {
      resolve({ status, output })
    })
  })
}
