import { build } from 'esbuild'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { namedLazyImports } from '../../../scripts/build/check-lazy-imports.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

async function check(line: string): Promise<readonly string[]> {
  const root = temporaryFolder()
  for (const [name, code] of [
    ['common', 'exports.read = () => 1'],
    ['modern', 'export const read = () => 1'],
  ] as const) {
    mkdirSync(join(root, 'node_modules', name), { recursive: true })
    writeFileSync(join(root, 'node_modules', name, 'index.js'), code)
  }
  writeFileSync(join(root, 'entry.js'), line)
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['entry.js'],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    write: false,
  })
  return namedLazyImports(metafile, root)
}

test('finds names taken from a CommonJS package that is imported lazily', async () => {
  expect(await check("const { read } = await import('common'); read()")).toEqual([
    'entry.js imports common lazily by names that the bundle does not have',
  ])
})

test('lets the default export, ES modules and our own modules pass', async () => {
  expect(await check("const { default: common } = await import('common'); common.read()")).toEqual([])
  expect(await check("const { read } = await import('modern'); read()")).toEqual([])
})
