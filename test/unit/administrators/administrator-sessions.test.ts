import { describe, expect, it } from 'vitest'
import { AdministratorSessions, idleMs } from '../../../main/shell/administrators/administrator-sessions.ts'

const reader = { name: 'reader', roles: ['reader'], createdMs: 0 } as const
const approver = { name: 'approver', roles: ['approver'], createdMs: 0 } as const

describe('administrator sessions', () => {
  it('belong to one window', () => {
    const sessions = new AdministratorSessions()
    sessions.open(1, reader, 0)
    expect(sessions.check(1, 'reader', 1)).toMatchObject({ kind: 'allowed' })
    expect(sessions.check(2, 'reader', 1)).toEqual({ kind: 'no-session' })
    sessions.close(1)
    expect(sessions.check(1, 'reader', 1)).toEqual({ kind: 'no-session' })
  })

  it('allow what the roles say; everybody may read', () => {
    const sessions = new AdministratorSessions()
    sessions.open(1, approver, 0)
    expect(sessions.check(1, 'reader', 1)).toMatchObject({ kind: 'allowed' })
    expect(sessions.check(1, 'approver', 1)).toMatchObject({ kind: 'allowed' })
    expect(sessions.check(1, 'policy', 1)).toEqual({ kind: 'wrong-role' })
  })

  it('end after idling, and are kept by a hand on the window, not by calls', () => {
    const sessions = new AdministratorSessions()
    sessions.open(1, reader, 0)
    expect(sessions.check(1, 'reader', idleMs - 1)).toMatchObject({ kind: 'allowed' })
    sessions.touch(1, idleMs - 1)
    expect(sessions.check(1, 'reader', idleMs + 1)).toMatchObject({ kind: 'allowed' })
    expect(sessions.check(1, 'reader', 2 * idleMs - 1)).toEqual({ kind: 'session-expired' })
  })

  it('stay ended until somebody signs in again', () => {
    const sessions = new AdministratorSessions()
    sessions.open(1, reader, 0)
    sessions.touch(1, idleMs)
    expect(sessions.check(1, 'reader', idleMs)).toEqual({ kind: 'session-expired' })
    expect(sessions.current(1, idleMs)).toBe('expired')
    sessions.open(1, approver, idleMs)
    expect(sessions.check(1, 'approver', idleMs)).toMatchObject({ kind: 'allowed' })
  })

  it('end with their account', () => {
    const sessions = new AdministratorSessions()
    sessions.open(1, reader, 0)
    sessions.open(2, approver, 0)
    sessions.closeOf('reader')
    expect(sessions.current(1, 1)).toBeNull()
    expect(sessions.current(2, 1)).toMatchObject({ name: 'approver' })
  })
})
