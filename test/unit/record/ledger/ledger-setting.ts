import { createHash } from 'node:crypto'
import { PeoplePacker, type IdentifierKind, type PackedPeople } from '../../../../shared/domain/people-digests.ts'
import { createLedger } from '../../../../main/record/ledger/records-ledger.ts'
import { openRecords } from '../../../../main/record/open-records.ts'
import type { SensitiveFinding } from '../../../../shared/domain/finding.ts'
import type { LedgerDraft } from '../../../../main/agent/ports.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

export const dayMs = 86_400_000
/** A person by what is written of her: `{ phone: '1', 'id-number': 'a' }`. */
export type Written = Partial<Record<IdentifierKind, string>>

function pack(people: readonly Written[]): PackedPeople {
  const packer = new PeoplePacker()
  for (const person of people) {
    packer.add(
      Object.entries(person).map(([kind, text]) => ({
        kind: kind as IdentifierKind,
        digest: createHash('sha256').update(`${kind} ${text}`).digest().subarray(0, 16),
      })),
    )
  }
  return packer.pack()
}

export function finding(people: readonly Written[], changes: Partial<SensitiveFinding> = {}): SensitiveFinding {
  return {
    kind: 'sensitive',
    complete: true,
    reason: null,
    people: people.length,
    rows: people.length,
    level: 'reachable',
    hospitals: 0,
    hospitalDigests: [],
    tables: [],
    digests: pack(people),
    bytes: 1,
    sha256: null,
    format: 'xlsx',
    ...changes,
  }
}

/** A ledger in a home of its own, whose clock is set by hand. */
export function setUp(home = temporaryFolder()) {
  const clock = { nowMs: Date.UTC(2026, 2, 2, 4), now: () => clock.nowMs }
  const key = new Uint8Array(32)
  const opening = openRecords(home, { clock, chainKey: key, pathKey: key, generation: 'test' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  const ledger = createLedger(opening.records.db, clock)
  const draft = (caseNumber: string, kind: LedgerDraft['kind'] = 'transfer'): LedgerDraft => ({
    kind,
    channel: kind === 'transfer' ? 'wechat' : 'downloads',
    caseNumber,
    timeMs: clock.nowMs,
    modifiedMs: clock.nowMs,
  })
  const take = async (
    people: readonly Written[],
    about: LedgerDraft,
    route: string | null = null,
    sha256: string | null = null,
  ) => {
    const visit = await ledger.enter(finding(people, { sha256 }), about)
    visit.count(route)
    return visit
  }
  return { home, clock, ledger, draft, take, records: opening.records }
}

export const byPhone = (from: number, count: number): Written[] =>
  Array.from({ length: count }, (_, i) => ({ phone: String(from + i) }))
