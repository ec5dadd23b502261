import { join } from 'node:path'
import type { ShellState } from '../../shared/ipc/status-view.ts'

/** Where the built files lie that the shell opens; `dist` is the folder of the main bundle. */
export interface ShellFiles {
  readonly renderer: string
  readonly preload: string
  readonly scanner: string
  readonly appIcon: string
  readonly trayIcon: (state: ShellState) => string
}

const trayIcons: Readonly<Record<ShellState, string>> = {
  // An outline: it does nothing yet, or does nothing at all.
  starting: 'tray-simulation',
  simulation: 'tray-simulation',
  watching: 'tray-watching',
  attention: 'tray-attention',
  'not-reporting': 'tray-not-reporting',
}

export function shellFiles(dist: string): ShellFiles {
  const icon = (name: string): string => join(dist, 'icons', name)
  return {
    renderer: join(dist, 'renderer'),
    preload: join(dist, 'preload.cjs'),
    scanner: join(dist, 'scanner.js'),
    appIcon: icon(process.platform === 'win32' ? 'app.ico' : 'app-256.png'),
    // Windows picks the size for its scaling out of an .ico; elsewhere the @2x files beside the .png serve.
    trayIcon: (state) => icon(`${trayIcons[state]}.${process.platform === 'win32' ? 'ico' : 'png'}`),
  }
}
