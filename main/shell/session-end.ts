import { BaseWindow, powerMonitor } from 'electron'

/**
 * Calls back when the user logs off or the PC shuts down. Windows tells this only to windows, and closes the app without
 * `before-quit`: a window that is never shown and has no page listens there. Records are durable in any case; this only
 * lets them end with a word.
 */
export function watchSessionEnd(end: () => void): void {
  powerMonitor.on('shutdown', end)
  if (process.platform !== 'win32') return
  listener = new BaseWindow({ show: false, skipTaskbar: true })
  listener.on('session-end', end)
}

/** Kept, or it would be collected and hear nothing. */
let listener: BaseWindow | null = null
