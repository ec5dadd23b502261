import { build } from 'esbuild'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { builtFile, distFolder, preloadEntry, repository, type BuiltFile } from './layout.ts'

/** A sandboxed preload can only be CommonJS, and requires nothing but Electron. */
export async function bundlePreload(): Promise<readonly BuiltFile[]> {
  if (!existsSync(join(repository, preloadEntry))) return []
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
  return [builtFile(outfile)]
}
