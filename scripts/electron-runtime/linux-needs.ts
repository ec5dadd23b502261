import { assertNever } from '../../shared/domain/assert-never.ts'

/** What Electron and its tests need of a Linux system, and the Debian package that has it. */
export interface LinuxNeed {
  readonly debian: string
  readonly has:
    | { readonly kind: 'library'; readonly soname: string }
    | { readonly kind: 'command'; readonly name: string }
    | { readonly kind: 'font'; readonly language: string }
}

const library = (debian: string, soname: string): LinuxNeed => ({ debian, has: { kind: 'library', soname } })
const command = (debian: string, name: string): LinuxNeed => ({ debian, has: { kind: 'command', name } })

export const linuxNeeds: readonly LinuxNeed[] = [
  command('xvfb', 'Xvfb'),
  command('xauth', 'xauth'),
  command('dbus-x11', 'dbus-launch'),
  library('libgtk-3-0', 'libgtk-3.so.0'),
  library('libnss3', 'libnss3.so'),
  library('libasound2', 'libasound.so.2'),
  library('libgbm1', 'libgbm.so.1'),
  library('libxss1', 'libXss.so.1'),
  library('libatk-bridge2.0-0', 'libatk-bridge-2.0.so.0'),
  library('libdrm2', 'libdrm.so.2'),
  library('libxtst6', 'libXtst.so.6'),
  // Screenshots and windows show Chinese.
  { debian: 'fonts-noto-cjk', has: { kind: 'font', language: 'zh-cn' } },
]

export interface LinuxInventory {
  readonly sonames: ReadonlySet<string>
  readonly commands: ReadonlySet<string>
  readonly fontLanguages: ReadonlySet<string>
}

/** Needs that the system does not meet. */
export function unmetNeeds(inventory: LinuxInventory): readonly LinuxNeed[] {
  return linuxNeeds.filter(({ has }) => {
    switch (has.kind) {
      case 'library':
        return !inventory.sonames.has(has.soname)
      case 'command':
        return !inventory.commands.has(has.name)
      case 'font':
        return !inventory.fontLanguages.has(has.language)
      default:
        return assertNever(has)
    }
  })
}

/** Sonames out of `ldconfig -p`. */
export function sonamesOf(ldconfig: string): ReadonlySet<string> {
  return new Set([...ldconfig.matchAll(/^\s+(\S+) \(/gm)].map((match) => match[1] ?? ''))
}
