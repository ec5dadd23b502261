import type { Scanner } from '../agent/ports.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { localDay } from '../agent/draft-event.ts'
import { parseCommandLine, parseDay } from './arguments.ts'
import { openCommandScanner } from './command-scanner.ts'
import { exitCodes, UsageError, type Command, type CommandIo } from './command.ts'
import { findFiles } from './find-files.ts'
import { readPolicyFile } from './read-policy-file.ts'
import { scanLine, scanTableRow, scanTableHead } from './scan-line.ts'

export const scanCommand: Command = {
  name: 'scan',
  summary: 'scan files and folders, and say what is in them',
  help: `Usage: scan [--json] [--policy FILE] [--today YYYY-MM-DD] PATH...

  PATH            a file, or a folder whose files are all scanned
  --json          one JSON line per file
  --policy FILE   limits are taken from this policy
  --today DAY     the newest day a birth can have; today if left out

Exit code: 0 all clean, 1 something was found, or was not read (also when it was stopped), 2 wrong usage.`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, {
      json: { type: 'boolean', default: false },
      policy: { type: 'string' },
      today: { type: 'string' },
    })
    if (positionals.length === 0) throw new UsageError('give at least one PATH')
    const policy = values.policy === undefined ? defaultPolicy : readPolicyFile(values.policy)
    const today = values.today === undefined ? localDay(Date.now()) : parseDay(values.today)
    const scanner = openCommandScanner(policy)
    try {
      await scanner.warmUp()
      return await scanAll(positionals, { scanner, today, json: values.json, io })
    } finally {
      await scanner.close()
    }
  },
}

interface ScanRun {
  readonly scanner: Scanner
  readonly today: string
  readonly json: boolean
  readonly io: CommandIo
}

async function scanAll(paths: readonly string[], { scanner, today, json, io }: ScanRun): Promise<number> {
  let worst: number = exitCodes.fine
  if (!json) io.out(`${scanTableHead}\n`)
  for (const given of paths) {
    for await (const { path, inFolder, unread } of findFiles(given)) {
      // What was not looked at is not clean.
      if (io.stop.aborted) return exitCodes.found
      const answer =
        unread === undefined
          ? await scanner.scan(path, { today, passwords: [], signal: io.stop })
          : { finding: { kind: 'unscannable', reason: unread, ...nothingRead } as const, elapsedMs: 0 }
      io.out(`${json ? JSON.stringify(scanLine(path, answer)) : scanTableRow(path, answer)}\n`)
      if (!isFine(answer.finding, inFolder)) worst = exitCodes.found
    }
  }
  return worst
}

const nothingRead = { bytes: 0, sha256: null, format: null }

function isFine(finding: Finding, inFolder: boolean): boolean {
  if (finding.kind === 'clean') return true
  return inFolder && finding.kind === 'unscannable' && finding.reason === 'unsupported'
}
