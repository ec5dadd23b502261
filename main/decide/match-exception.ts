import { assertNever } from '../../shared/domain/assert-never.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import type { PolicyException } from '../../shared/policy/registered-route.ts'
import type { Circumstances } from './circumstances.ts'
import { isBelow } from './is-below.ts'

/** The first exception that holds today and names this file; null where none does. */
export function matchException(
  finding: Finding,
  circumstances: Circumstances,
  exceptions: readonly PolicyException[],
): PolicyException | null {
  const holding = exceptions.filter(({ expires }) => circumstances.moment.day <= expires)
  return holding.find(({ match }) => names(match, finding, circumstances)) ?? null
}

function names(match: PolicyException['match'], finding: Finding, { path, templates }: Circumstances): boolean {
  switch (match.kind) {
    case 'path':
      return isBelow(path, match.folder)
    case 'content':
      return finding.sha256 === match.sha256
    case 'template':
      // Only what was read whole is known to hold no other tables.
      return (
        finding.kind === 'sensitive' &&
        finding.complete &&
        templates.length > 0 &&
        templates.every((template) => template === match.headings)
      )
    default:
      return assertNever(match)
  }
}
