import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/** The folder of package.json. */
export const repository = resolve(import.meta.dirname, '../..')
export const distFolder = join(repository, 'dist')
/** Rendered icons: committed, and copied to `dist/icons`. */
export const iconFolder = join(repository, 'build/icons/rendered')

/** Entry points that run in Electron's main process, in Node, or in both; each key names its file in `dist/`. */
export const nodeEntries = {
  app: 'main/app.ts',
  cli: 'main/cli.ts',
  scanner: 'main/scanner/process.ts',
} as const

export const preloadEntry = 'renderer/preload.ts'

export interface BuiltFile {
  /** Below `dist/`, with slashes. */
  readonly name: string
  readonly bytes: number
}

/** What a bundler made, and of what. */
export interface Bundle {
  readonly files: readonly BuiltFile[]
  /** Absolute paths of the modules that are inside. */
  readonly sources: readonly string[]
}

export const emptyBundle: Bundle = { files: [], sources: [] }

export function builtFile(file: string): BuiltFile {
  return { name: relative(distFolder, file).replaceAll('\\', '/'), bytes: statSync(file).size }
}

/** Files below a folder, as absolute paths; none where the folder is not there. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Removes what an earlier build left in a folder: after building, so that what runs from it loses as little as can be. */
export function removeStale(folder: string, keep: readonly string[]): void {
  const kept = new Set(keep.map((file) => resolve(file)))
  for (const file of filesBelow(folder)) if (!kept.has(file)) rmSync(file)
}
