import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnFlags } from './spawn-flags.ts'
import type { FromScanner } from './protocol.ts'
import type { ScannerProcess, SpawnScanner } from './spawn-scanner.ts'

/** Pages of `statm` are 4 KB on every platform that Node runs on with a /proc. */
const pageBytes = 4096

/**
 * Scanner processes as plain child processes, for the commands.
 * @param entry the built scanner, or its source where `execArgv` can run that
 */
export function spawnChildProcess(entry: string, execArgv: readonly string[] = []): SpawnScanner {
  return ({ heapMegabytes }): ScannerProcess => {
    const child = fork(entry, [], {
      // The parent's own flags (an inspector's port, a test runner's loader) are not the child's.
      execArgv: [...spawnFlags(heapMegabytes), ...execArgv],
      // Structured clone: digests travel as bytes.
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return {
      send: (message) => {
        // A dead process is told by its exit, not by the message that did not reach it.
        if (child.connected) child.send(message, () => undefined)
      },
      onMessage: (listener) => {
        child.on('message', (message) => {
          listener(message as FromScanner)
        })
      },
      onExit: (listener) => {
        let gone = false
        const once = (code: number | null, signal: string | null): void => {
          if (gone) return
          gone = true
          listener(code, signal)
        }
        child.once('exit', once)
        child.on('error', () => {
          if (child.pid === undefined) once(null, null)
        })
      },
      residentBytes: () => residentBytes(child.pid),
      kill: () => {
        child.kill('SIGKILL')
      },
    }
  }
}

function residentBytes(pid: number | undefined): number | null {
  if (pid === undefined || process.platform !== 'linux') return null
  try {
    const pages = Number(readFileSync(`/proc/${String(pid)}/statm`, 'latin1').split(' ')[1])
    return Number.isFinite(pages) ? pages * pageBytes : null
  } catch {
    return null
  }
}

const fromSource = import.meta.filename.endsWith('.ts')

/** The scanner beside this file: `scanner.js` of the build, or its source where that is what runs. */
export const spawnScannerChild: SpawnScanner = spawnChildProcess(
  join(import.meta.dirname, fromSource ? 'process.ts' : 'scanner.js'),
  fromSource ? ['--import', 'tsx'] : [],
)
