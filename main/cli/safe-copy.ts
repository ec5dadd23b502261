import { randomBytes } from 'node:crypto'
import { extname, resolve } from 'node:path'
import { localDay } from '../agent/draft-event.ts'
import { customerKeyOf } from '../keys/customer-key.ts'
import type { SafeCopyResult } from '../../shared/domain/safe-copy.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { openCommandScanner } from './command-scanner.ts'
import { copyRefusalWords } from './copy-refusal-words.ts'
import { parseCommandLine, parseDay, required } from './arguments.ts'
import { CommandError, exitCodes, UsageError, type Command } from './command.ts'
import { readPolicyFile } from './read-policy-file.ts'

export const safeCopyCommand: Command = {
  name: 'safe-copy',
  summary: 'write a copy of a table in which nobody can be told',
  help: `Usage: safe-copy PATH --to FILE.xlsx [--reconcile --policy FILE] [--today YYYY-MM-DD] [--json]

  PATH            a workbook or table: xlsx, xlsm, xlsb, xls, csv, ods, HTML table, ...
  --to FILE.xlsx  where the copy goes; nothing is ever overwritten
  --reconcile     customer numbers in place of names and numbers, the same for the same person in every file
  --policy FILE   limits, and the organisationKey that keys the customer numbers
  --today DAY     the newest day a birth can have; today if left out
  --json          one JSON line

Names, phones, IDs, addresses, certificate and record numbers are hidden by what their columns hold; hidden sheets,
comments, pictures, links, caches, names and properties are left out. The copy is kept only if a scan finds it clean.

Exit code: 0 made, 1 refused, 2 wrong usage.`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, {
      to: { type: 'string' },
      reconcile: { type: 'boolean', default: false },
      policy: { type: 'string' },
      today: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('give one PATH')
    const target = resolve(required(values.to, 'to'))
    if (extname(target).toLowerCase() !== '.xlsx') throw new UsageError('--to must end in .xlsx')
    const policy = values.policy === undefined ? defaultPolicy : readPolicyFile(values.policy)
    if (values.reconcile && policy.organisationKey === null) {
      throw new CommandError(
        '--reconcile needs a --policy with an organisationKey: only one key gives the same numbers',
      )
    }
    const scanner = openCommandScanner(policy)
    try {
      const result = await scanner.makeSafeCopy(resolve(path), target, {
        manner: values.reconcile ? 'reconciliation' : 'masked',
        customerKey:
          policy.organisationKey === null ? randomBytes(32) : customerKeyOf(Buffer.from(policy.organisationKey, 'hex')),
        today: values.today === undefined ? localDay(Date.now()) : parseDay(values.today),
      })
      io.out(`${values.json ? JSON.stringify(result) : resultWords(result, target)}\n`)
      return result.kind === 'made' ? exitCodes.fine : exitCodes.found
    } finally {
      await scanner.close()
    }
  },
}

function resultWords(result: SafeCopyResult, target: string): string {
  if (result.kind === 'refused') return `no copy was made: ${copyRefusalWords[result.why]}`
  const left = result.droppedSheets === 0 ? '' : `, ${String(result.droppedSheets)} hidden sheets left out`
  const formats = result.formatsKept ? '' : ', values without their formats'
  return `${target}: ${String(result.maskedCells)} cells hidden in ${String(result.rows)} rows${left}${formats}; a scan found it clean`
}
