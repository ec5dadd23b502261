import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFile, distFolder, filesBelow, type BuiltFile } from './layout.ts'

interface PackageFacts {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** Writes whose work the bundles hold, and under which terms: most licences want their text to go with the copy. */
export function writeThirdPartyNotices(sources: readonly string[]): BuiltFile {
  const folders = [...new Set(sources.flatMap((source) => packageFolder(source) ?? []))].sort()
  const file = join(distFolder, 'third-party-notices.txt')
  writeFileSync(file, folders.map(notice).join(`\n${'-'.repeat(80)}\n\n`))
  return builtFile(file)
}

/** The folder of the package that a module belongs to, or null for a module of our own. */
export function packageFolder(source: string): string | null {
  const match = /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(source)
  return match?.[1] ?? null
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFacts
  const bodies = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').trim())
  return [`${name} ${version} (${license ?? 'see below'})`, '', ...bodies, ''].join('\n')
}

/** ECharts keeps the terms of what it took from others in a folder of their own. */
function licenceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^(licen[cs]e|notice|copying)/i.test(name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
}
