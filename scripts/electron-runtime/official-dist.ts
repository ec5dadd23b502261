import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runCommand } from './run-command.ts'

const probeMs = 3_000
const fetchMs = 10 * 60_000

/** The dist of the declared Electron inside `node_modules`, or null where it was not fetched (or not whole). */
export function officialDist(electronPackage = electronPackageFolder()): string | null {
  const dist = join(electronPackage, 'dist')
  const executable = readText(join(electronPackage, 'path.txt'))
  const version = readText(join(dist, 'version'))?.replace(/^v/, '')
  const { version: declared } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')) as {
    version: string
  }
  if (executable === null || version !== declared) return null
  return existsSync(join(dist, executable)) ? dist : null
}

/** Fetches the official binary where its server answers at once; null where it does not. */
export async function fetchOfficialDist(say: (line: string) => void): Promise<string | null> {
  if (!(await answers(mirror()))) return null
  say('fetching the official Electron')
  const installer = join(electronPackageFolder(), 'install.js')
  const installed = await runCommand(process.execPath, [installer], { timeoutMs: fetchMs })
  const dist = installed.status === 0 ? officialDist() : null
  if (dist === null) say(`it could not be had: ${installed.output.trim().split('\n')[0] ?? ''}`)
  return dist
}

function electronPackageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
}

/** The names that Electron's own installer reads. */
function mirror(): string {
  const { npm_config_electron_mirror, ELECTRON_MIRROR } = process.env
  return npm_config_electron_mirror ?? ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/'
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) })
    return true
  } catch {
    return false
  }
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}
