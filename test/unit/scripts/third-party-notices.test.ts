import { expect, test } from 'vitest'
import { packageFolder } from '../../../scripts/build/third-party-notices.ts'

test.each([
  ['/repo/node_modules/zod/v4/index.js', '/repo/node_modules/zod'],
  ['/repo/node_modules/@e965/xlsx/xlsx.mjs', '/repo/node_modules/@e965/xlsx'],
  ['/repo/node_modules/a/node_modules/b/lib/c.js', '/repo/node_modules/a/node_modules/b'],
  ['/repo/main/core/core.ts', null],
])('%s belongs to %s', (source, folder) => {
  expect(packageFolder(source)).toBe(folder)
})
