import type { AuditedDeed, AuditQuery } from '../record/list-audit.ts'
import type { AdministratorAct } from '../../shared/domain/administrator-act.ts'
import { auditGroups, type AuditFilter } from '../../shared/ipc/audit-contract.ts'

type Group = NonNullable<AuditFilter['group']>

/** Every act there is: one that no group has would be in no audit. */
const groupOfAct: Readonly<Record<AdministratorAct, Group>> = {
  'signed-in': 'sign-in',
  'sign-in-failed': 'sign-in',
  'locked-out': 'sign-in',
  'signed-out': 'sign-in',
  'set-up': 'accounts',
  'password-changed': 'accounts',
  'password-recovered': 'accounts',
  'recovery-code-made': 'accounts',
  'keys-recovered': 'accounts',
  'administrator-added': 'accounts',
  'administrator-removed': 'accounts',
  'policy-saved': 'policy',
  'policy-exported': 'policy',
  'restore-refused': 'cases',
  'file-sealed': 'cases',
  'code-made': 'cases',
  'events-exported': 'records',
  'report-written': 'records',
  'inventory-scanned': 'records',
  'agent-quit': 'records',
}

/** What is no act of an administrator, and belongs in the audit. */
const others: Readonly<Partial<Record<Group, readonly AuditedDeed[]>>> = {
  policy: ['policy-changed', 'policy-refused'],
  cases: ['release-changed', 'alert-closed'],
  notices: ['notice-acknowledged'],
}

function deedsOf(group: Group): readonly AuditedDeed[] {
  const acts = (Object.keys(groupOfAct) as AdministratorAct[]).filter((act) => groupOfAct[act] === group)
  return [...acts, ...(others[group] ?? [])]
}

/** A filter of the page 审计 as the records understand it. */
export function auditQuery({ group, by, fromMs, toMs }: AuditFilter): Omit<AuditQuery, 'limit'> {
  return {
    deeds: group === null ? auditGroups.flatMap(deedsOf) : deedsOf(group),
    ...(by === null || by === '' ? {} : { by }),
    ...(fromMs === null ? {} : { fromMs }),
    ...(toMs === null ? {} : { toMs }),
  }
}
