import react from '@vitejs/plugin-react'
import { basename, dirname, join } from 'node:path'
import { build, type Plugin } from 'vite'
import { builtFile, distFolder, emptyBundle, filesBelow, repository, type Bundle } from './layout.ts'

const renderer = join(repository, 'renderer')
const target = join(distFolder, 'renderer')

/**
 * Bundles every page: each HTML file below `renderer/`, kept at the same place below `dist/renderer/`. Each by itself: a
 * page that shares libraries with others is cut into pieces, and one file is sooner read and run than six.
 */
export async function bundleRenderer(): Promise<Bundle> {
  const pages = filesBelow(renderer).filter((file) => file.endsWith('.html'))
  if (pages.length === 0) return emptyBundle
  const sources: string[] = []
  for (const [at, file] of pages.entries()) {
    await build({
      root: renderer,
      base: './',
      configFile: false,
      logLevel: 'warn',
      plugins: [react(), listSources(sources)],
      build: {
        outDir: target,
        emptyOutDir: at === 0,
        target: 'chrome130',
        // Every Chromium of ours knows it.
        modulePreload: { polyfill: false },
        // All of it is read from disk, so size warnings do not apply.
        chunkSizeWarningLimit: 4_000,
        rolldownOptions: { input: { [pageName(file)]: file } },
      },
    })
  }
  return { files: filesBelow(target).map(builtFile), sources }
}

function pageName(file: string): string {
  const name = basename(file, '.html')
  return name === 'index' ? basename(dirname(file)) : name
}

/** Adds every module that ends up in a page. */
function listSources(sources: string[]): Plugin {
  return {
    name: 'list-sources',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') sources.push(...file.moduleIds)
    },
  }
}
