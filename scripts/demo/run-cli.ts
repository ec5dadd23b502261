import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { distFolder } from '../build/layout.ts'

const cli = join(distFolder, 'cli.js')

/** Runs one headless command and gives its JSON lines. */
export async function cliLines(...args: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { maxBuffer: 64 * 1024 ** 2 })
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

export interface RunningCollector {
  readonly port: number
  stop(): Promise<void>
}

/** The receiver as a process of its own, as an office would run it. */
export async function startCollectorProcess(home: string, token: string): Promise<RunningCollector> {
  const child = spawn(process.execPath, [cli, 'collect', '--port', '0', '--home', home, '--token', token], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await listeningPort(child)
  return {
    port,
    stop: async () => {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function listeningPort(child: ChildProcess): Promise<number> {
  if (child.stdout === null) throw new Error('the receiver has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as { readonly kind?: string; readonly port?: number }
    if (said.kind === 'listening' && said.port !== undefined) return said.port
  }
  throw new Error('the receiver ended before it listened')
}
