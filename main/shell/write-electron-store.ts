import Store from 'electron-store'
import type { WriteSettings } from '../settings/settings-file.ts'

/** Settings files by electron-store: the same files that the commands write by `conf`, which it is built on. */
export const writeElectronStore: WriteSettings = (home, name, value) => {
  const options = { cwd: home, name, clearInvalidConfig: false, configFileMode: 0o600 }
  new Store<Record<string, unknown>>(options).store = { ...value }
}
