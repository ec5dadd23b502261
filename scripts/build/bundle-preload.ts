import { build } from 'esbuild'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { builtFile, distFolder, emptyBundle, preloadEntry, repository, type Bundle } from './layout.ts'

/** A sandboxed preload can only be CommonJS, and requires nothing but Electron. */
export async function bundlePreload(): Promise<Bundle> {
  if (!existsSync(join(repository, preloadEntry))) return emptyBundle
  const outfile = join(distFolder, 'preload.cjs')
  await build({
    absWorkingDir: repository,
    entryPoints: [preloadEntry],
    outfile,
    bundle: true,
    platform: 'browser',
    target: 'chrome130',
    format: 'cjs',
    external: ['electron'],
    minifySyntax: true,
    logLevel: 'error',
  })
  return { files: [builtFile(outfile)], sources: [] }
}
