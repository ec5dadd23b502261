import { readFileSync } from 'node:fs'
import { utilityProcess } from 'electron'
import type { FromScanner } from '../scanner/protocol.ts'
import type { ScannerProcess, SpawnScanner } from '../scanner/spawn-scanner.ts'

/** Pages of `statm` are 4 KB on every platform that Electron runs on with a /proc. */
const pageBytes = 4096

/**
 * Scanner processes as Electron utility processes: they need no `runAsNode` fuse, and Chromium ends them with the app.
 * @param entry the built scanner
 */
export function spawnUtilityProcess(entry: string): SpawnScanner {
  return ({ heapMegabytes }): ScannerProcess => {
    const child = utilityProcess.fork(entry, [], {
      serviceName: 'swaddle-scanner',
      // Only in this form does V8 hold to it; the bare Node flag is ignored by utility processes.
      execArgv: [`--js-flags=--max-old-space-size=${String(heapMegabytes)}`],
      stdio: 'ignore',
    })
    let gone = false
    child.once('exit', () => {
      gone = true
    })
    return {
      send: (message) => {
        if (!gone) child.postMessage(message)
      },
      onMessage: (listener) => {
        child.on('message', (message: FromScanner) => {
          listener(message)
        })
      },
      onExit: (listener) => {
        child.once('exit', (code) => {
          listener(code, null)
        })
      },
      residentBytes: () => residentBytes(child.pid),
      kill: () => {
        killHard(child)
      },
    }
  }
}

/** `kill()` asks by SIGTERM, which an endless loop may outlive: a scanner has nothing to save and is ended at once. */
function killHard(child: Electron.UtilityProcess): void {
  const { pid } = child
  if (pid === undefined || process.platform === 'win32') {
    child.kill()
    return
  }
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It was gone already.
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
