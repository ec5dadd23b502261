import type { SensitiveFinding } from '../../shared/domain/finding.ts'
import { compareLevels } from '../../shared/domain/level.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { Reason } from '../../shared/domain/reason.ts'
import type { RegisteredRoute } from '../../shared/policy/registered-route.ts'
import type { Circumstances } from './circumstances.ts'
import { isBelow } from './is-below.ts'

export type RouteMatch =
  | { readonly kind: 'fits'; readonly route: RegisteredRoute }
  /** A route is there for this channel and folder, and this is how the transfer exceeds it. */
  | { readonly kind: 'exceeds'; readonly route: RegisteredRoute; readonly how: readonly Reason[] }
  | { readonly kind: 'none' }

/** The first registered route that a transfer fits; else the one it comes nearest to; else none. */
export function matchRoute(
  finding: SensitiveFinding,
  circumstances: Circumstances,
  routes: readonly RegisteredRoute[],
): RouteMatch {
  let nearest: Extract<RouteMatch, { kind: 'exceeds' }> | null = null
  for (const route of routes) {
    if (!route.channels.includes(circumstances.channel)) continue
    if (route.folder !== null && !isBelow(circumstances.path, route.folder)) continue
    const how = excesses(finding, circumstances, route)
    if (how.length === 0) return { kind: 'fits', route }
    if (nearest === null || how.length < nearest.how.length) nearest = { kind: 'exceeds', route, how }
  }
  return nearest ?? { kind: 'none' }
}

function excesses(finding: SensitiveFinding, circumstances: Circumstances, route: RegisteredRoute): Reason[] {
  const name = ownWords(route.name)
  const how: Reason[] = []
  if (circumstances.moment.day > route.expires) {
    how.push({ code: 'route-expired', values: { route: name, expires: ownWords(route.expires) } })
  }
  // What was not read cannot be known to fit.
  if (!finding.complete) how.push({ code: 'route-unread', values: { route: name } })
  if (compareLevels(finding.level, route.maxLevel) > 0) how.push({ code: 'route-level', values: { route: name } })
  const field = otherField(finding, route)
  if (field !== null) how.push({ code: 'route-field', values: { route: name, field: ownWords(field) } })
  if (namesOtherHospital(finding, circumstances, route)) how.push({ code: 'route-hospital', values: { route: name } })
  const today = (circumstances.past.routeToday[route.id] ?? 0) + finding.people
  if (route.peoplePerDay !== null && today > route.peoplePerDay) {
    how.push({ code: 'route-people', values: { route: name, people: today, allowed: route.peoplePerDay } })
  }
  return how
}

function otherField(finding: SensitiveFinding, { fields }: RegisteredRoute): string | null {
  if (fields === null) return null
  const roles = finding.tables.flatMap(({ columns }) => columns.map(({ role }) => role))
  return roles.find((role) => role !== 'none' && !fields.includes(role)) ?? null
}

function namesOtherHospital(
  { hospitalDigests }: SensitiveFinding,
  { hospitalDigest }: Circumstances,
  { hospitals }: RegisteredRoute,
): boolean {
  if (hospitals === null) return false
  const allowed = new Set(hospitals.map(hospitalDigest))
  return hospitalDigests.some((digest) => !allowed.has(digest))
}
