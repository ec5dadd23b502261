/**
 * `npx tsx test/corpus/read-folder.ts DIR [--list] [--password WORD]…`: reads every file of a folder through the real
 * scanner process and counts, by format, what was read whole and what was not, and why.
 */
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createScannerClient } from '../../main/scanner/client.ts'
import { spawnScannerChild } from '../../main/scanner/spawn-child-process.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false }, password: { type: 'string', multiple: true, default: [] } },
})
const [folder] = positionals
if (folder === undefined) throw new Error('give a folder')

const scanner = createScannerClient({
  spawn: spawnScannerChild,
  digestKey: randomBytes(32),
  limits: defaultPolicy.limits,
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
})
const counts = new Map<string, Map<string, number>>()
let slowestMs = 0
for (const name of readdirSync(folder).sort()) {
  const { finding, elapsedMs } = await scanner.scan(join(folder, name), {
    today: '2026-01-31',
    passwords: values.password,
  })
  const outcome =
    finding.kind === 'unscannable' || (finding.kind === 'sensitive' && finding.reason !== null)
      ? `${finding.kind} (${String(finding.reason)})`
      : finding.kind
  const format = finding.format ?? 'unknown'
  const byOutcome = counts.get(format) ?? new Map<string, number>()
  counts.set(format, byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + 1))
  slowestMs = Math.max(slowestMs, elapsedMs)
  if (values.list) process.stdout.write(`${[format, outcome, elapsedMs.toFixed(0), name].join('\t')}\n`)
}
await scanner.close()
for (const [format, byOutcome] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
  const total = [...byOutcome.values()].reduce((sum, many) => sum + many, 0)
  const told = [...byOutcome].map(([outcome, many]) => `${outcome} ${String(many)}`).join(', ')
  process.stdout.write(`| ${format} | ${String(total)} | ${told} |\n`)
}
process.stdout.write(`slowest: ${slowestMs.toFixed(0)} ms\n`)
