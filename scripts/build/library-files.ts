import type { Metafile } from 'esbuild'
import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { distFolder } from './layout.ts'

/** Files that bundled libraries open at run time, next to the chunk that their code is in. */
const libraryFiles = [
  '7z-wasm/7zz.wasm',
  'node-unrar-js/dist/js/unrar.wasm',
  'pdfjs-dist/legacy/build/pdf.worker.mjs',
] as const

/** Copies those whose library is in the bundle into `dist/chunks/`, where lazily imported code lies. */
export function copyLibraryFiles(metafile: Metafile): readonly string[] {
  const { resolve } = createRequire(import.meta.url)
  const folder = join(distFolder, 'chunks')
  const bundled = Object.keys(metafile.inputs)
  mkdirSync(folder, { recursive: true })
  return libraryFiles
    .filter((file) => bundled.some((input) => input.startsWith(`node_modules/${file.split('/')[0] ?? ''}/`)))
    .map((file) => {
      const target = join(folder, basename(file))
      copyFileSync(resolve(file), target)
      return target
    })
}
