import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { builtFile, distFolder, iconFolder, type BuiltFile } from './layout.ts'

/** The icons that the running app shows: `tray-STATE.png` with its sizes, `tray-STATE.ico`, `app-256.png`, `app.ico`. */
export function copyIcons(): readonly BuiltFile[] {
  const target = join(distFolder, 'icons')
  mkdirSync(target, { recursive: true })
  return readdirSync(iconFolder)
    .filter((name) => name.startsWith('tray-') || name === 'app-256.png' || name === 'app.ico')
    .map((name) => {
      copyFileSync(join(iconFolder, name), join(target, name))
      return builtFile(join(target, name))
    })
}
