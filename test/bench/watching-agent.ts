import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { distFolder } from '../../scripts/build/layout.ts'

/** What the agent says of a file once its event is on disk: milliseconds by station. */
export type Stations = Readonly<Record<string, number>>

/** The agent as it is built and shipped, in a process of its own, watching one folder. */
export class WatchingAgent {
  readonly #child: ChildProcess
  readonly #ready: Promise<void>
  readonly #waiting: ((stations: Stations) => void)[] = []

  constructor(home: string, folder: string) {
    const args = [join(distFolder, 'cli.js'), 'watch', '--home', home, '--folder', folder]
    this.#child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const { stdout } = this.#child
    if (stdout === null) throw new Error('the agent has no output')
    this.#ready = new Promise((resolve, reject) => {
      this.#child.once('exit', () => {
        reject(new Error('the agent ended'))
      })
      createInterface({ input: stdout }).on('line', (line) => {
        if (line.startsWith('{"kind":"ready"')) resolve()
        const stations = /"stations_ms":(\{[^}]*\})/.exec(line)?.[1]
        if (stations !== undefined) this.#waiting.shift()?.(JSON.parse(stations) as Stations)
      })
    })
  }

  ready(): Promise<void> {
    return this.#ready
  }

  /** The next event of a file that nobody waits for yet. */
  next(): Promise<Stations> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    await ended
  }
}
