import { maskFileName } from '../../../../shared/domain/mask-file-name.ts'
import type { Cell, ReportSheet, SheetFacts } from './report-facts.ts'

/** Who may do what with the agent, and what may be sent where. People whom an administrator named are masked. */
export function rightsSheet(facts: SheetFacts): ReportSheet {
  const { t } = facts
  return {
    name: t('report.rights'),
    headings: [t('report.who'), t('report.may'), t('report.until')],
    rows: rowsOf(facts),
  }
}

function* rowsOf({ administrators, policy, t }: SheetFacts): Generator<readonly Cell[]> {
  yield [t('report.clerk'), t('report.clerk-may'), '']
  if (policy.release.breakGlass) yield [t('report.clerk'), t('report.clerk-at-once'), '']
  if (policy.release.offlineSecret !== null) yield [t('report.clerk'), t('report.clerk-by-code'), '']
  for (const { name, roles } of administrators) {
    yield [name, roles.map((role) => t(`report.role.${role}`)).join('; '), '']
  }
  yield [t('report.approvers'), t('report.approvers-needed', { count: policy.release.approvers }), '']
  for (const { name, purpose, recipient, channels, peoplePerDay, expires } of policy.routes) {
    const may = t('report.route-may', {
      purpose: maskFileName(purpose),
      recipient: maskFileName(recipient),
      channels: channels.map((channel) => t(`channel.${channel}`)).join(', '),
      people: peoplePerDay ?? t('records.any'),
    })
    yield [t('report.route', { name: maskFileName(name) }), may, expires]
  }
  for (const { owner, reason, expires } of policy.exceptions) {
    yield [t('report.exception', { owner: maskFileName(owner) }), maskFileName(reason), expires]
  }
}
