import Store from 'electron-store'
import type { WriteSettings } from '../settings/settings-file.ts'

export interface SettingsStore {
  readonly path: string
  read(): unknown
  write(value: Readonly<Record<string, unknown>>): void
}

/** Settings files by electron-store: the same files that the commands read by `conf`, which it is built on. */
export function openElectronStore(home: string, name: string): SettingsStore {
  const store = new Store<Record<string, unknown>>({ cwd: home, name, clearInvalidConfig: false })
  return {
    path: store.path,
    read: () => store.store,
    write: (value) => {
      store.store = { ...value }
    },
  }
}

/** Writes like the commands do, through electron-store. */
export const writeElectronStore: WriteSettings = (home, name, value) => {
  openElectronStore(home, name).write(value)
}
