import { build } from 'esbuild'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { namedLazyImports } from './check-lazy-imports.ts'
import { builtFile, distFolder, emptyBundle, nodeEntries, removeStale, repository, type Bundle } from './layout.ts'
import { copyLibraryFiles } from './library-files.ts'

/** Bundled CommonJS asks for these; the names are long so that none of ours meets them. */
const banner = [
  `import { createRequire as createRequireForBundle } from 'node:module'`,
  `import { fileURLToPath as fileUrlToPathForBundle } from 'node:url'`,
  `import { dirname as dirnameForBundle } from 'node:path'`,
  `var require = createRequireForBundle(import.meta.url)`,
  `var __filename = fileUrlToPathForBundle(import.meta.url)`,
  `var __dirname = dirnameForBundle(__filename)`,
].join('\n')

/** What stays outside the bundle: Electron is there at run time, and a native module has its own files. */
const externals = ['electron', '@photostructure/sqlite']

/**
 * Bundles the tray app, the commands and the scanner process as ES modules that share chunks: what is imported lazily is
 * read from disk only when it is needed.
 */
export async function bundleNode(): Promise<Bundle> {
  const entries = Object.entries(nodeEntries).filter(([, source]) => existsSync(join(repository, source)))
  if (entries.length === 0) return emptyBundle
  const { metafile } = await build({
    absWorkingDir: repository,
    entryPoints: Object.fromEntries(entries),
    outdir: distFolder,

    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: externals,
    banner: { js: banner },
    // Names stay, for stacks in logs; the rest is smaller to read at every start.
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'error',
  })
  const broken = namedLazyImports(metafile, repository)
  if (broken.length > 0) throw new Error(broken.join('\n'))
  const files = [...Object.keys(metafile.outputs).map((file) => join(repository, file)), ...copyLibraryFiles(metafile)]
  removeStale(join(distFolder, 'chunks'), files)
  return {
    files: files.map(builtFile),
    sources: Object.keys(metafile.inputs).map((source) => join(repository, source)),
  }
}
