import type { AdministratorRole, AdministratorView } from '../../../shared/ipc/administrator.ts'

/** After so long without a hand on the window the session ends: an administrator who walked away leaves no open door. */
export const idleMs = 10 * 60_000

export type SessionCheck =
  | { readonly kind: 'allowed'; readonly account: AdministratorView }
  | { readonly kind: 'no-session' | 'session-expired' | 'wrong-role' }

interface OpenSession {
  readonly account: AdministratorView
  readonly lastMs: number
}

/** Who is signed in, by window. Lives in main's memory alone: a page cannot claim what it is not. */
export class AdministratorSessions {
  readonly #sessions = new Map<number, OpenSession>()

  open(contentsId: number, account: AdministratorView, nowMs: number): void {
    this.#sessions.set(contentsId, { account, lastMs: nowMs })
  }

  /** A call is no activity: pages ask again by themselves whenever something happens on this PC. */
  check(contentsId: number, role: AdministratorRole, nowMs: number): SessionCheck {
    const account = this.current(contentsId, nowMs)
    if (account === 'expired') return { kind: 'session-expired' }
    if (account === null) return { kind: 'no-session' }
    if (!account.roles.includes(role) && role !== 'reader') return { kind: 'wrong-role' }
    return { kind: 'allowed', account }
  }

  /** Somebody used the window. What has expired stays so. */
  touch(contentsId: number, nowMs: number): void {
    const account = this.current(contentsId, nowMs)
    if (account !== null && account !== 'expired') this.open(contentsId, account, nowMs)
  }

  /** Who is signed in there. */
  current(contentsId: number, nowMs: number): AdministratorView | 'expired' | null {
    const session = this.#sessions.get(contentsId)
    if (session === undefined) return null
    return nowMs - session.lastMs < idleMs ? session.account : 'expired'
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
