import { noPast, type Circumstances } from '../../../main/decide/circumstances.ts'
import type { Finding, SensitiveFinding, TableFinding } from '../../../shared/domain/finding.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { noPeople } from '../../../shared/domain/people-digests.ts'
import type { UnreadReason } from '../../../shared/domain/unread-reason.ts'
import type { VerdictKind } from '../../../shared/domain/verdict.ts'
import { policySchema, type Policy, type PolicyInput } from '../../../shared/policy/schema.ts'

/** Mildest first. */
const verdictKinds: readonly VerdictKind[] = ['pass', 'record', 'warn', 'quarantine']

export function strengthOf({ kind }: { readonly kind: VerdictKind }): number {
  return verdictKinds.indexOf(kind)
}

export const clean: Finding = { kind: 'clean', bytes: 1, sha256: 'aa', format: 'xlsx' }

export function found(people: number, more: Partial<SensitiveFinding> = {}): SensitiveFinding {
  return {
    kind: 'sensitive',
    complete: true,
    reason: null,
    people,
    rows: people,
    level: 'reachable',
    hospitals: more.hospitalDigests?.length ?? 0,
    hospitalDigests: [],
    tables: [],
    digests: noPeople,
    bytes: 1,
    sha256: 'aa'.repeat(32),
    format: 'xlsx',
    ...more,
  }
}

export function tableOf(people: number, more: Partial<TableFinding> = {}): TableFinding {
  const where = ownWords('Sheet1!A1:D9')
  return { where, people, rows: people, level: 'reachable', columns: [], samples: [], why: [], dates: null, ...more }
}

export function unread(reason: UnreadReason): Finding {
  return { kind: 'unscannable', reason, bytes: 1, sha256: null, format: null }
}

/** A Monday morning; `hospitalDigest` is readable so that tables of cases are. */
export const inWechat: Circumstances = {
  channel: 'wechat',
  path: '/home/clerk/file/daily.xlsx',
  atStart: false,
  released: false,
  moment: { day: '2026-03-02', weekday: 1, clock: '10:00' },
  hospitalDigest: digestOf,
  templates: [],
  past: noPast,
}

export const inDownloads: Circumstances = { ...inWechat, channel: 'downloads' }

export function digestOf(hospital: string): string {
  return `digest of ${hospital}`
}

export function naming(...hospitals: readonly string[]): Partial<SensitiveFinding> {
  return { hospitalDigests: hospitals.map(digestOf) }
}

export function policyOf(written: PolicyInput): Policy {
  return policySchema.parse(written)
}

type RouteInput = NonNullable<PolicyInput['routes']>[number]

/** The office's daily report by 企业微信, until the end of March. */
export const dailyReport: RouteInput = {
  id: 'daily-report',
  name: '每日报表',
  purpose: '对账、售后',
  recipient: '总部',
  channels: ['wework'],
  expires: '2026-03-31',
  approver: '示例',
}

type ExceptionInput = NonNullable<PolicyInput['exceptions']>[number]

export function exceptionOf(match: ExceptionInput['match'], expires = '2026-03-31'): ExceptionInput {
  return { id: 'known', match, owner: '示例', reason: '模板', expires }
}
