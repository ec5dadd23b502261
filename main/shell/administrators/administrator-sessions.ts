import type { AdministratorRole, AdministratorView } from '../../../shared/ipc/administrator.ts'

/** After so long without a call the session ends: an administrator who walked away leaves no open door. */
export const idleMs = 10 * 60_000

export type SessionCheck =
  | { readonly kind: 'allowed'; readonly account: AdministratorView }
  | { readonly kind: 'no-session' | 'session-expired' | 'wrong-role' }

interface OpenSession {
  readonly account: AdministratorView
  lastMs: number
}

/** Who is signed in, by window. Lives in main's memory alone: a page cannot claim what it is not. */
export class AdministratorSessions {
  readonly #sessions = new Map<number, OpenSession>()

  open(contentsId: number, account: AdministratorView, nowMs: number): void {
    this.#sessions.set(contentsId, { account, lastMs: nowMs })
  }

  /** Counts as activity where it is allowed. */
  check(contentsId: number, role: AdministratorRole, nowMs: number): SessionCheck {
    const account = this.current(contentsId, nowMs)
    if (account === 'expired') return { kind: 'session-expired' }
    if (account === null) return { kind: 'no-session' }
    if (!account.roles.includes(role) && role !== 'reader') return { kind: 'wrong-role' }
    this.open(contentsId, account, nowMs)
    return { kind: 'allowed', account }
  }

  /** Who is signed in there; asking is not activity. */
  current(contentsId: number, nowMs: number): AdministratorView | 'expired' | null {
    const session = this.#sessions.get(contentsId)
    if (session === undefined) return null
    if (nowMs - session.lastMs < idleMs) return session.account
    this.#sessions.delete(contentsId)
    return 'expired'
  }

  close(contentsId: number): AdministratorView | null {
    const session = this.#sessions.get(contentsId)
    this.#sessions.delete(contentsId)
    return session?.account ?? null
  }

  /** Ends every session of an account that was removed or whose password changed. */
  closeOf(name: string): void {
    for (const [contentsId, { account }] of this.#sessions) {
      if (account.name === name) this.#sessions.delete(contentsId)
    }
  }
}
