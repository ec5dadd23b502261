import type { FromScanner, ScanRequest, ToScanner } from '../../main/scanner/protocol.ts'
import type { ScannerProcess } from '../../main/scanner/spawn-scanner.ts'

/** A scanner process in the hands of a test: it does what the test says, and nothing by itself but to become ready. */
export class MadeUpScannerProcess implements ScannerProcess {
  readonly requests: ScanRequest[] = []
  memoryBytes: number | null = 50 * 1024 ** 2
  killed = false
  #message: (message: FromScanner) => void = () => undefined
  #exit: (code: number | null, signal: string | null) => void = () => undefined
  readonly #onRequest: (process: MadeUpScannerProcess, request: ScanRequest) => void

  constructor(onRequest: (process: MadeUpScannerProcess, request: ScanRequest) => void = () => undefined) {
    this.#onRequest = onRequest
  }

  send(message: ToScanner): void {
    if (this.killed) return
    queueMicrotask(() => {
      if (message.kind === 'setup') this.say({ kind: 'ready' })
      else if (message.kind === 'scan') {
        this.requests.push(message)
        this.#onRequest(this, message)
      }
    })
  }

  say(message: FromScanner): void {
    if (!this.killed) this.#message(message)
  }

  exit(code: number | null, signal: string | null = null): void {
    this.killed = true
    this.#exit(code, signal)
  }

  onMessage(listener: (message: FromScanner) => void): void {
    this.#message = listener
  }

  onExit(listener: (code: number | null, signal: string | null) => void): void {
    this.#exit = listener
  }

  residentBytes(): number | null {
    return this.memoryBytes
  }

  kill(): void {
    queueMicrotask(() => {
      if (!this.killed) this.exit(null, 'SIGKILL')
    })
  }
}
