import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { linuxNeeds, sonamesOf, unmetNeeds, type LinuxInventory } from './linux-needs.ts'
import { runCommand } from './run-command.ts'

/**
 * Installs what Electron needs of the system where this process may (root, apt); elsewhere one error names the packages.
 * Does nothing where all is there.
 */
export async function ensureLinuxPackages(say: (line: string) => void): Promise<void> {
  const missing = unmetNeeds(await takeInventory()).map((need) => need.debian)
  if (missing.length === 0) return
  const list = missing.join(' ')
  if (!isCommand('apt-get')) throw new Error(`Electron needs what Debian calls: ${list}`)
  if (process.getuid?.() !== 0) throw new Error(`Electron needs packages of the system: sudo apt-get install ${list}`)
  say(`installing ${list}`)
  await apt(['update'])
  await apt(['install', '--yes', '--no-install-recommends', ...(await aptNames(missing))])
  const still = unmetNeeds(await takeInventory()).map((need) => need.debian)
  if (still.length > 0) throw new Error(`still missing after installing: ${still.join(' ')}`)
}

async function takeInventory(): Promise<LinuxInventory> {
  const ldconfig = await runCommand(isCommand('ldconfig') ? 'ldconfig' : '/sbin/ldconfig', ['-p'])
  const commands = new Set<string>()
  const fontLanguages = new Set<string>()
  for (const { has } of linuxNeeds) {
    if (has.kind === 'command' && isCommand(has.name)) commands.add(has.name)
    if (has.kind === 'font') {
      const fonts = await runCommand('fc-list', [`:lang=${has.language}`, 'family'])
      if (fonts.status === 0 && fonts.output.trim() !== '') fontLanguages.add(has.language)
    }
  }
  return { sonames: sonamesOf(ldconfig.output), commands, fontLanguages }
}

/** Ubuntu 24.04 and Debian 13 renamed some libraries for 64-bit time. */
async function aptNames(packages: readonly string[]): Promise<readonly string[]> {
  const names: string[] = []
  for (const name of packages) {
    const renamed = await runCommand('apt-cache', ['show', '--no-all-versions', `${name}t64`])
    names.push(renamed.status === 0 ? `${name}t64` : name)
  }
  return names
}

async function apt(args: readonly string[]): Promise<void> {
  const done = await runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    timeoutMs: 15 * 60_000,
  })
  if (done.status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: ${done.output.trim().slice(-1000)}`)
}

function isCommand(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
