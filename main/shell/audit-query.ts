import type { AuditedDeed, AuditQuery } from '../record/list-audit.ts'
import type { AuditFilter } from '../../shared/ipc/audit-contract.ts'

const deeds: Readonly<Record<NonNullable<AuditFilter['group']>, readonly AuditedDeed[]>> = {
  'sign-in': ['signed-in', 'sign-in-failed', 'locked-out', 'signed-out'],
  accounts: [
    'set-up',
    'password-changed',
    'password-recovered',
    'keys-recovered',
    'administrator-added',
    'administrator-removed',
  ],
  policy: ['policy-saved', 'policy-changed', 'policy-refused'],
  cases: ['release-changed', 'restore-refused', 'alert-closed', 'file-sealed'],
  records: ['events-exported', 'report-written', 'inventory-scanned', 'agent-quit'],
  notices: ['notice-acknowledged'],
}

/** A filter of the page 审计 as the records understand it. */
export function auditQuery({ group, by, fromMs, toMs }: AuditFilter): Omit<AuditQuery, 'limit'> {
  return {
    deeds: group === null ? Object.values(deeds).flat() : deeds[group],
    ...(by === null || by === '' ? {} : { by }),
    ...(fromMs === null ? {} : { fromMs }),
    ...(toMs === null ? {} : { toMs }),
  }
}
