import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'

/** Replaces what is stored under `<home>/<name>.json`, atomically. Throws what the file system throws. */
export type WriteSettings = (home: string, name: string, value: Readonly<Record<string, unknown>>) => void

export type StoredSettings =
  | { readonly kind: 'absent' }
  | { readonly kind: 'stored'; readonly value: unknown }
  /** It is there, and is not JSON or cannot be read. */
  | { readonly kind: 'unreadable' }

/** Reads settings as they stand in the file: the stores' own reading turns a list into an object. */
export function readSettings(home: string, name: string): StoredSettings {
  try {
    return { kind: 'stored', value: JSON.parse(readFileSync(settingsPath(home, name), 'utf8').replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'unreadable' }
  }
}

/** conf is the base of electron-store, which the tray app writes with: one form of file for both. */
export const writeConf: WriteSettings = (home, name, value) => {
  const options = {
    cwd: home,
    configName: name,
    projectName: 'swaddle',
    clearInvalidConfig: false,
    configFileMode: 0o600,
  }
  new Conf<Record<string, unknown>>(options).store = { ...value }
}

/** A file that a store could not open is kept under another name, so that writing can go on and nothing is lost. */
export function setAsideUnreadable(home: string, name: string, nowMs: number): void {
  if (readSettings(home, name).kind !== 'unreadable') return
  const stamp = new Date(nowMs).toISOString().replaceAll(/[-:.]/g, '')
  renameSync(settingsPath(home, name), join(home, `${name}.unreadable-${stamp}.json`))
}

function settingsPath(home: string, name: string): string {
  return join(home, `${name}.json`)
}
