import Conf from 'conf'

/** Where a policy is kept: electron-store in the tray app, conf (its base) in the headless commands, one file for both. */
export interface SettingsFile {
  readonly path: string
  /** What is stored; an empty object where nothing is. Throws when it is there and is not JSON. */
  read(): unknown
  /** Replaces what is stored, atomically. */
  write(value: Readonly<Record<string, unknown>>): void
}

/** `name` without its ending; the file is `<home>/<name>.json`. */
export type OpenSettingsFile = (home: string, name: string) => SettingsFile

export const openConfFile: OpenSettingsFile = (home, name) => {
  const conf = new Conf<Record<string, unknown>>({
    cwd: home,
    configName: name,
    projectName: 'swaddle',
    clearInvalidConfig: false,
    configFileMode: 0o600,
  })
  return {
    path: conf.path,
    read: () => conf.store,
    write: (value) => {
      conf.store = { ...value }
    },
  }
}
