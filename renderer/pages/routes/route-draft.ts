import type { z } from 'zod'
import { registeredRoute, type RegisteredRoute } from '../../../shared/policy/registered-route.ts'

/** What is wrong with a field, by the end of its key in the dictionary; each says how to mend it. */
export const routeMistakes = ['needed', 'long', 'id', 'taken', 'choose', 'day', 'past', 'people', 'form'] as const

export type RouteMistake = (typeof routeMistakes)[number]

export interface RouteFormOptions {
  /** Ids of the other routes: one is never used twice. */
  readonly takenIds: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** The policy's own schema of a route, with what only somebody at the form can get wrong. */
export function routeSchema({ takenIds, today }: RouteFormOptions) {
  return registeredRoute
    .refine(({ id }) => !takenIds.includes(id), { path: ['id'], error: 'taken' })
    .refine(({ expires }) => expires >= today, { path: ['expires'], error: 'past' })
}

/** Says what is wrong in one of our words; zod's own sentences are English and tell no mend. */
export function mistakeOf(issue: z.core.$ZodRawIssue): RouteMistake {
  const field = String(issue.path?.[0] ?? '')
  if (field === 'id') return 'id'
  if (field === 'expires') return 'day'
  if (field === 'channels') return 'choose'
  if (field === 'peoplePerDay') return 'people'
  switch (issue.code) {
    case 'too_small':
    case 'invalid_type':
      return 'needed'
    case 'too_big':
      return 'long'
    default:
      return 'form'
  }
}

/** What a form's message stands for; anything unknown is still told as a mistake. */
export function mistakeOfMessage(message: string): RouteMistake {
  return routeMistakes.find((mistake) => mistake === message) ?? 'form'
}

/** Where a new route begins: nothing allowed that was not chosen, and half a year. */
export function newRoute(nowMs: number): RegisteredRoute {
  return {
    id: `route-${nowMs.toString(36)}`,
    name: '',
    purpose: '',
    recipient: '',
    channels: [],
    folder: null,
    fields: null,
    maxLevel: 'reachable',
    hospitals: null,
    peoplePerDay: 50,
    expires: dayAfter(nowMs, 182),
    approver: '',
  }
}

const dayMs = 86_400_000

/** The day where this PC stands, so many days from then, `YYYY-MM-DD`. */
export function dayAfter(nowMs: number, days: number): string {
  const at = new Date(nowMs + days * dayMs)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** `expired`, `soon` within two weeks, or `holds`. */
export function standingOf(route: Pick<RegisteredRoute, 'expires'>, nowMs: number): 'expired' | 'soon' | 'holds' {
  if (route.expires < dayAfter(nowMs, 0)) return 'expired'
  return route.expires <= dayAfter(nowMs, 14) ? 'soon' : 'holds'
}
