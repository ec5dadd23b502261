import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** One import that breaks each rule, and one of each kind that must pass. */
const broken: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['domain-knows-nothing', 'shared/domain/a.ts', 'shared/policy/b.ts'],
  ['shared-knows-only-shared', 'shared/ipc/a.ts', 'main/agent/b.ts'],
  ['detection-is-pure', 'main/scanner/detect/a.ts', 'main/scanner/read/b.ts'],
  ['decision-is-pure', 'main/decide/a.ts', 'main/agent/ports.ts'],
  ['scanner-is-seen-by-client-and-protocol', 'main/core/core.ts', 'main/scanner/read/b.ts'],
  ['scanner-knows-only-shared-and-ports', 'main/scanner/a.ts', 'main/record/b.ts'],
  ['watch-knows-only-shared-and-ports', 'main/watch/a.ts', 'main/act/b.ts'],
  ['record-knows-only-shared-and-ports', 'main/record/a.ts', 'main/report/b.ts'],
  ['only-roots-wire', 'main/agent/a.ts', 'main/core/core.ts'],
  ['roots-know-not-each-other', 'main/shell/h.ts', 'main/cli/i.ts'],
  ['commands-know-no-shell', 'main/cli.ts', 'main/shell/i.ts'],
  ['roots-are-seen-by-nobody', 'main/core/core.ts', 'main/cli/j.ts'],
  ['sqlite-knows-nothing', 'main/sqlite/a.ts', 'main/record/h.ts'],
  ['renderer-knows-only-shared', 'renderer/a.tsx', 'main/agent/b.ts'],
  ['nothing-imports-test', 'main/cli/a.ts', 'test/support/b.ts'],
  ['scripts-use-only-test-support', 'scripts/a.ts', 'test/e2e/b.ts'],
  ['product-has-no-scripts', 'main/shell/a.ts', 'scripts/b.ts'],
  ['kebab-case-files', 'main/shell/c.ts', 'main/shell/someThing.ts'],
]

const allowed: readonly (readonly [from: string, to: string])[] = [
  ['main/core/core.ts', 'main/scanner/client.ts'],
  ['main/watch/d.ts', 'main/agent/ports.ts'],
  ['main/record/d.ts', 'main/sqlite/e.ts'],
  ['main/cli/d.ts', 'main/record/e.ts'],
  ['main/agent/d.ts', 'main/decide/e.ts'],
  ['scripts/d.ts', 'test/support/e.ts'],
  ['renderer/d.tsx', 'shared/ipc/e.ts'],
]

let tree = ''
let result: ICruiseResult

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'swaddle-unit-'))
  const imports = new Map<string, string[]>()
  const add = (from: string, line: string): void => void imports.set(from, [...(imports.get(from) ?? []), line])
  for (const [from, to] of [...broken.map(([, from, to]) => [from, to] as const), ...allowed]) {
    add(to, 'export const there = 1')
    add(from, `import '${'../'.repeat(from.split('/').length - 1) || './'}${to}'`)
  }
  add('main/watch/f.ts', "import 'electron'")
  add('shared/policy/f.ts', "import 'node:fs'")
  add('main/agent/f.ts', "import '../decide/g.ts'")
  for (const [file, lines] of imports) {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), lines.join('\n'))
  }
  const configuration = await extractDepcruiseConfig('./.dependency-cruiser.mjs')
  const { output } = await cruise(['main', 'renderer', 'shared', 'scripts', 'test'], {
    ...configuration.options,
    ruleSet: { forbidden: configuration.forbidden ?? [] },
    validate: true,
    baseDir: tree,
  })
  if (typeof output === 'string') throw new Error(output)
  result = output
})
afterAll(() => {
  rmSync(tree, { recursive: true, force: true })
})

function rulesBrokenBy(from: string, to: string): readonly string[] {
  return result.summary.violations.filter((v) => v.from === from && v.to.endsWith(to)).map((v) => v.rule.name)
}

test.each(broken)('%s: %s may not import %s', (rule, from, to) => {
  expect(rulesBrokenBy(from, to)).toContain(rule)
})

test.each(allowed)('%s may import %s', (from, to) => {
  expect(rulesBrokenBy(from, to)).toEqual([])
})

test('Electron, Node and missing files are seen', () => {
  expect(rulesBrokenBy('main/watch/f.ts', 'electron')).toContain('electron-in-the-shell-alone')
  expect(rulesBrokenBy('shared/policy/f.ts', 'fs')).toContain('shared-has-no-node')
  expect(rulesBrokenBy('main/agent/f.ts', '../decide/g.ts')).toContain('resolvable')
})
