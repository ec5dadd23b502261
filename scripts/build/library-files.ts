import type { Metafile } from 'esbuild'
import { copyFileSync, cpSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { distFolder } from './layout.ts'

/** Files that bundled libraries open at run time, next to the chunk that their code is in. */
const libraryFiles = ['7z-wasm/7zz.wasm', 'pdfjs-dist/legacy/build/pdf.worker.mjs'] as const

/** Copies those whose library is in the bundle into `dist/chunks/`, where lazily imported code lies. */
export function copyLibraryFiles(metafile: Metafile): readonly string[] {
  const { resolve } = createRequire(import.meta.url)
  const folder = join(distFolder, 'chunks')
  const bundled = Object.keys(metafile.inputs)
  // Also where `node_modules` is a link to another place.
  const isBundled = (library: string): boolean => bundled.some((input) => input.includes(`node_modules/${library}/`))
  mkdirSync(folder, { recursive: true })
  // What pdf.js needs to read Chinese text that is not in Unicode.
  if (isBundled('pdfjs-dist')) {
    cpSync(join(dirname(resolve('pdfjs-dist/package.json')), 'cmaps'), join(folder, 'cmaps'), { recursive: true })
  }
  return libraryFiles
    .filter((file) => isBundled(file.split('/')[0] ?? ''))
    .map((file) => {
      const target = join(folder, basename(file))
      copyFileSync(resolve(file), target)
      return target
    })
}
