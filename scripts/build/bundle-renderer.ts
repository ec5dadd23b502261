import react from '@vitejs/plugin-react'
import { basename, dirname, join } from 'node:path'
import { build } from 'vite'
import { builtFile, distFolder, filesBelow, repository, type BuiltFile } from './layout.ts'

const renderer = join(repository, 'renderer')
const target = join(distFolder, 'renderer')

/** Bundles every page: each `index.html` below `renderer/`, kept at the same place below `dist/renderer/`. */
export async function bundleRenderer(): Promise<readonly BuiltFile[]> {
  const pages = filesBelow(renderer).filter((file) => file.endsWith('.html'))
  if (pages.length === 0) return []
  await build({
    root: renderer,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: target,
      emptyOutDir: true,
      target: 'chrome130',
      // One copy of each library, shared by the pages; all of it is read from disk, so size warnings do not apply.
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: Object.fromEntries(pages.map((file) => [pageName(file), file])) },
    },
  })
  return filesBelow(target).map(builtFile)
}

function pageName(file: string): string {
  const name = basename(file, '.html')
  return name === 'index' ? basename(dirname(file)) : name
}
