import { spawn } from 'node:child_process'

const endMs = 15_000

export interface RunningProgram {
  /** Its standard output and error so far. */
  said(): string
  /** The given answer, or an error as soon as the program ends before it. */
  orEnded<Answer>(answer: Promise<Answer>): Promise<Answer>
  /** Asks it to end, and ends it by force when it does not; gives its exit status, `null` where there was none. */
  end(): Promise<number | null>
}

export function startProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): RunningProgram {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  const keep = (chunk: Buffer): void => void (text += chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const exited = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
  return {
    said: () => text,
    orEnded: (answer) =>
      Promise.race([
        answer,
        exited.then((status) => {
          throw new Error(`it ended by itself, with status ${String(status)}`)
        }),
      ]),
    end: async () => {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), endMs)
      try {
        return await exited
      } finally {
        clearTimeout(force)
      }
    },
  }
}
