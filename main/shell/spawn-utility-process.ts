import { app, utilityProcess } from 'electron'
import { spawnFlags } from '../scanner/spawn-flags.ts'
import type { FromScanner } from '../scanner/protocol.ts'
import type { ScannerProcess, SpawnScanner } from '../scanner/spawn-scanner.ts'

/**
 * Scanner processes as Electron utility processes: they need no `runAsNode` fuse, and Chromium ends them with the app.
 * @param entry the built scanner
 */
export function spawnUtilityProcess(entry: string): SpawnScanner {
  return ({ heapMegabytes }): ScannerProcess => {
    const child = utilityProcess.fork(entry, [], {
      serviceName: 'swaddle-scanner',
      // Only in this form does V8 hold to them; bare Node flags are ignored by utility processes.
      execArgv: [`--js-flags=${spawnFlags(heapMegabytes).join(' ')}`],
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
  if (pid === undefined) {
    // Still on its way up, where nothing can be ended.
    child.once('spawn', () => {
      killHard(child)
    })
    return
  }
  if (process.platform === 'win32') {
    child.kill()
    return
  }
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It was gone already.
  }
}

/** As Chromium tells it: on Linux and Windows alike, where /proc is not. */
function residentBytes(pid: number | undefined): number | null {
  const metric = app.getAppMetrics().find((one) => one.pid === pid)
  return metric === undefined ? null : metric.memory.workingSetSize * 1024
}
