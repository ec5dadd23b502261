import type { ScanAnswer } from '../agent/ports.ts'
import { templateDigest } from '../agent/template-digest.ts'
import type { TableFinding } from '../../shared/domain/finding.ts'
import { reasonText } from '../../shared/words/reason-text.ts'

/** One line of `scan --json`: the words and order of the contract with whoever measures from outside. */
export function scanLine(
  path: string,
  { finding, elapsedMs }: Pick<ScanAnswer, 'finding' | 'elapsedMs'>,
): Readonly<Record<string, unknown>> {
  const found = finding.kind === 'sensitive' ? finding : null
  return {
    path,
    outcome: finding.kind,
    complete: found?.complete ?? finding.kind === 'clean',
    people: found?.people ?? 0,
    rows: found?.rows ?? 0,
    level: found?.level ?? null,
    reason: finding.kind === 'clean' ? null : finding.reason,
    hospitals: found?.hospitals ?? 0,
    tables: found?.tables.map(tableLine) ?? [],
    bytes: finding.bytes,
    elapsedMs: Math.round(elapsedMs * 10) / 10,
  }
}

function tableLine(table: TableFinding) {
  const { where, people, rows, level, columns, samples } = table
  const why = table.why.map((reason) => reasonText(reason, 'zh-CN'))
  return { where, people, rows, level, columns, samples, why, template: templateDigest(table) }
}

const widths = [12, 8, 8, 11, 15] as const

function line(cells: readonly string[], path: string): string {
  return `${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' ')} ${path}`
}

export const scanTableHead = line(['outcome', 'people', 'rows', 'level', 'reason'], 'file')

/** One line of `scan` for people. */
export function scanTableRow(path: string, { finding }: Pick<ScanAnswer, 'finding'>): string {
  if (finding.kind !== 'sensitive') {
    return line([finding.kind, '', '', '', finding.kind === 'unscannable' ? finding.reason : ''], path)
  }
  const { kind, people, rows, level, complete, reason } = finding
  return line([kind, String(people), String(rows), level, complete ? '' : `partly: ${reason ?? ''}`], path)
}
