import type { Metafile } from 'esbuild'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A CommonJS package that is imported lazily has only a default export once it is bundled, while Node itself, and so every
 * unit test, gives it named ones too: such an import works until it is built. Found here, it can be mended by loading a
 * module of our own lazily, which imports the package at its top.
 *
 * @returns one line for each such import that does not take the default export
 */
export function namedLazyImports(metafile: Metafile, root: string): readonly string[] {
  return Object.entries(metafile.inputs).flatMap(([file, { imports }]) => {
    if (file.startsWith('node_modules/')) return []
    return imports
      .filter(({ kind, path }) => kind === 'dynamic-import' && metafile.inputs[path]?.format === 'cjs')
      .filter(
        ({ original }) => original !== undefined && !takesDefault(readFileSync(join(root, file), 'utf8'), original),
      )
      .map(({ original }) => `${file} imports ${String(original)} lazily by names that the bundle does not have`)
  })
}

function takesDefault(source: string, name: string): boolean {
  return source.includes(`await import('${name}')`) && /\{ default: \w+ \} = await import\(/.test(source)
}
