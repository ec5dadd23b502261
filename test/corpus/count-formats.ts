/**
 * `npm run count:formats -- FOLDER`: scans every file of a folder by the real scanner process at the default limits and
 * prints a table of formats with how many were read whole, then each file that was not, and why.
 */
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createScannerClient } from '../../main/scanner/client.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { WatchedScanners } from '../support/watched-scanners.ts'

interface Tally {
  files: number
  whole: number
}

async function count(folder: string): Promise<void> {
  const scanners = new WatchedScanners()
  const silent = (): void => undefined
  const client = createScannerClient({
    spawn: scanners.spawn,
    digestKey: randomBytes(32),
    limits: defaultPolicy.limits,
    log: { info: silent, warn: silent, error: silent },
  })
  const formats = new Map<string, Tally>()
  const unread: string[] = []
  let slowestMs = 0
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const { finding, elapsedMs } = await client.scan(join(entry.parentPath, entry.name), {
      today: '2026-11-22',
      passwords: [],
    })
    slowestMs = Math.max(slowestMs, elapsedMs)
    const { format } = finding
    const tally = formats.get(format ?? 'none') ?? { files: 0, whole: 0 }
    formats.set(format ?? 'none', tally)
    tally.files++
    const fault = faultOf(finding)
    if (fault === null) tally.whole++
    else unread.push(`${entry.name}: ${format ?? 'none'}, ${fault}`)
  }
  scanners.end()
  await client.close()
  console.log('| format | files | read whole |\n| --- | --- | --- |')
  for (const [format, { files, whole }] of [...formats].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`| ${format} | ${String(files)} | ${String(whole)} |`)
  }
  console.log(`\n${unread.join('\n')}`)
  const mostMegabytes = Math.round(scanners.mostBytes / 1024 ** 2)
  console.log(
    `\nslowest ${slowestMs.toFixed(0)} ms, most memory ${String(mostMegabytes)} MB, ${String(scanners.lost)} processes lost`,
  )
}

/** Why a file was not read whole, or what it was wrongly taken for; null where all is well. */
function faultOf(finding: Finding): string | null {
  if (finding.kind === 'clean') return null
  return finding.kind === 'unscannable' ? finding.reason : `sensitive, ${finding.reason ?? 'whole'}`
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run count:formats -- FOLDER')
  process.exitCode = 2
} else await count(folder)
