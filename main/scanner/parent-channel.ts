import type { FromScanner, ToScanner } from './protocol.ts'

/** The process's line to the agent: Node's own in a child process, `parentPort` in Electron's utility process. */
export interface ParentChannel {
  send(message: FromScanner): void
  onMessage(listener: (message: ToScanner) => void): void
  /** The agent is gone, however it went. */
  onClosed(listener: () => void): void
}

/** The part of Electron's `process.parentPort` that is used here: this file must load where there is no Electron. */
interface UtilityPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
}

/** Throws when this process was started by nobody who could be answered. */
export function openParentChannel(): ParentChannel {
  const port = (process as { readonly parentPort?: UtilityPort }).parentPort
  if (port !== undefined) {
    return {
      send: (message) => {
        port.postMessage(message)
      },
      onMessage: (listener) => {
        port.on('message', ({ data }) => {
          listener(data as ToScanner)
        })
      },
      // Chromium ends its utility processes with the browser process.
      onClosed: () => undefined,
    }
  }
  if (process.send === undefined) throw new Error('the scanner process answers only the agent that starts it')
  return {
    send: (message) => {
      process.send?.(message, undefined, undefined, () => undefined)
    },
    onMessage: (listener) => {
      process.on('message', (message) => {
        listener(message as ToScanner)
      })
    },
    onClosed: (listener) => {
      process.on('disconnect', listener)
    },
  }
}
