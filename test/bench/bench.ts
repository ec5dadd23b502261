import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BenchSection } from './bench-section.ts'

const suffix = '.bench.ts'

/** Runs the sections named on the command line, or all, one after the other. */
async function main(wanted: readonly string[]): Promise<void> {
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith(suffix)).sort()
  const names = files.map((file) => file.slice(0, -suffix.length))
  const unknown = wanted.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    console.error(`unknown section ${unknown.join(', ')}; there are ${names.join(', ')}`)
    process.exitCode = 2
    return
  }
  for (const name of wanted.length > 0 ? wanted : names) {
    const file = pathToFileURL(join(import.meta.dirname, name + suffix)).href
    const { section } = (await import(file)) as { readonly section: BenchSection }
    console.log(`\n${section.name}`)
    await section.run((line) => {
      console.log(`  ${line}`)
    })
  }
}

await main(process.argv.slice(2))
