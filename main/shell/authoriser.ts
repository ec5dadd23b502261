import { refused } from '../../shared/ipc/answer.ts'
import type { AdministratorSessions } from './administrators/administrator-sessions.ts'
import type { Doorkeeper } from './serve-ipc.ts'

/** Lets a call pass where it needs nobody, or where the window's session has the role; a hand on the window keeps that open. */
export function authoriser(sessions: AdministratorSessions, now: () => number): Doorkeeper {
  return {
    authorise: (who, contentsId) => {
      if (who === 'clerk') return null
      const check = sessions.check(contentsId, who, now())
      return check.kind === 'allowed' ? check.account : refused(check.kind)
    },
    used: (contentsId) => {
      sessions.touch(contentsId, now())
    },
  }
}
