import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Document } from './document.ts'
import { endingOf } from './format.ts'
import { planCorpus } from './plan.ts'
import { wrapped, wrappedName } from './write/wrap.ts'
import { documentBytes } from './write/write-document.ts'

/** One line of `labels.json`. */
interface Label {
  readonly file: string
  readonly expect: Document['expect']
  readonly people: number
  readonly tags: readonly string[]
}

/** `npm run corpus -- OUTDIR [--seed N] [--size small|full]` */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, size: { type: 'string', default: 'small' } },
  })
  const [folder] = positionals
  const { seed, size } = values
  if (folder === undefined || !/^\d+$/.test(seed) || (size !== 'small' && size !== 'full')) {
    process.stderr.write('usage: npm run corpus -- OUTDIR [--seed N] [--size small|full]\n')
    return 2
  }
  const labels: Label[] = []
  for (const [at, { format, wrap, make }] of planCorpus(Number(seed), size).entries()) {
    const document = make()
    const { expect, people, tags, stem } = document
    // Each file has a folder of its own: file names are context, and must stand as the office gave them.
    const place = String(at + 1).padStart(4, '0')
    const inner = stem.replaceAll(/[<>:"/\\|?*]/g, ' ') + endingOf(format, at % 2 === 0)
    const file = `${place}/${wrappedName(inner, wrap)}`
    await mkdir(join(folder, place), { recursive: true })
    await writeFile(join(folder, file), wrapped(await documentBytes(document, format), inner, wrap))
    labels.push({ file, expect, people, tags })
  }
  await writeFile(join(folder, 'labels.json'), `${JSON.stringify(labels, null, 1)}\n`)
  const sensitive = labels.filter(({ expect }) => expect === 'sensitive').length
  process.stdout.write(`${String(labels.length)} files, ${String(sensitive)} with cases\n`)
  return 0
}

process.exitCode = await main()
