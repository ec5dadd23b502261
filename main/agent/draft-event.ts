import type { EventFile, FileJudged, LedgerNote } from '../../shared/domain/agent-event.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import type { Verdict } from '../../shared/domain/verdict.ts'
import { templateDigest } from './template-digest.ts'

export interface EventParts {
  readonly uid: string
  readonly timeMs: number
  readonly caseNumber: string
  readonly file: EventFile
  readonly finding: Finding
  readonly verdict: Verdict
  readonly atStart: boolean
  readonly ledger: LedgerNote | null
  readonly stationsMs: Readonly<Record<string, number>>
}

/** The event of a judged file before anything was done to it: `action` says untouched until it is known. */
export function draftEvent(parts: EventParts): FileJudged {
  const { uid, timeMs, caseNumber, file, verdict, atStart, ledger, stationsMs } = parts
  return {
    kind: 'file-judged',
    uid,
    timeMs,
    caseNumber,
    file,
    outcome: outcomeOf(parts.finding),
    verdict: verdict.kind,
    rule: verdict.rule,
    why: verdict.why,
    ...(verdict.instead.length === 0 ? {} : { instead: verdict.instead }),
    simulated: verdict.simulated,
    atStart,
    action: { kind: 'untouched' },
    ledger,
    stationsMs,
  }
}

/** The event keeps the counts and reasons of a finding, never its digests. */
function outcomeOf(finding: Finding): FileJudged['outcome'] {
  switch (finding.kind) {
    case 'sensitive': {
      const { kind, complete, reason, people, rows, level, hospitals, tables } = finding
      const judged = tables.map((table) => ({ ...table, template: templateDigest(table) }))
      return { kind, complete, reason, people, rows, level, hospitals, tables: judged }
    }
    case 'unscannable':
      return { kind: 'unscannable', reason: finding.reason }
    case 'clean':
      throw new Error('a clean file has no event')
    default:
      return assertNever(finding)
  }
}

/** `YYYY-MM-DD` where this PC stands. */
export function localDay(ms: number): string {
  const at = new Date(ms)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
