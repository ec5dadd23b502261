import { z } from 'zod'

/** What an administrator may do beyond looking: `approver` gives files back, `policy` changes policy and accounts. */
export const administratorRoles = ['reader', 'approver', 'policy'] as const

export type AdministratorRole = (typeof administratorRoles)[number]

/** Login names are Latin so that they can be typed on any keyboard and say nothing else about a person. */
export const administratorName = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,31}$/)

/** As typed to sign in: a keyboard left in Chinese writes full-width letters, and one with Caps Lock capitals. */
export function readTypedName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

/** Records call so who did something where it was no administrator. */
const takenNames: readonly string[] = ['clerk', 'policy', 'code']

export const newAdministratorName = administratorName.refine((name) => !takenNames.includes(name))

/** Long rather than complicated: length is what withstands guessing. */
export const administratorPassword = z.string().min(10).max(200)

export interface AdministratorView {
  readonly name: string
  readonly roles: readonly AdministratorRole[]
  readonly createdMs: number
}

/** Where the settings window stands; main alone decides it. */
export type SessionView =
  /** Nobody is set up. `code`: whether a set-up code was deployed, without which nobody can be. */
  | { readonly kind: 'not-set-up'; readonly code: boolean }
  | { readonly kind: 'signed-out'; readonly waitUntilMs: number | null }
  | { readonly kind: 'signed-in'; readonly name: string; readonly roles: readonly AdministratorRole[] }
