import type { Level } from '../../../../shared/domain/level.ts'
import type { CaseRecord } from './case-record.ts'

/** How much one record exposes beside the maternity context. */
export function levelOf(record: CaseRecord): Level {
  if (record.ids.length > 0 || record.certificates.length > 0 || record.address) return 'identified'
  const named = record.mother !== '' || record.person !== '' || record.newborn !== '' || record.father !== ''
  if (record.medical && named) return 'identified'
  return record.phones.length > 0 || record.accounts.length > 0 ? 'reachable' : 'named'
}
