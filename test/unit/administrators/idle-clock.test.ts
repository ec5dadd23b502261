import { expect, it } from 'vitest'
import { AdministratorSessions, idleMs } from '../../../main/shell/administrators/administrator-sessions.ts'
import { idleClock } from '../../../main/shell/administrators/idle-clock.ts'

const reader = { name: 'reader', roles: ['reader'], createdMs: 0 } as const

/** A session of that moment, and the PC's two clocks to be moved. */
function signedIn() {
  const clocks = { wallMs: 1_790_000_000_000, steadyMs: 5000 }
  const now = idleClock(
    () => clocks.wallMs,
    () => clocks.steadyMs,
  )
  const sessions = new AdministratorSessions()
  sessions.open(1, reader, now())
  return { clocks, check: () => sessions.check(1, 'reader', now()).kind }
}

it('ends a session after idling though the clock was set back', () => {
  const { clocks, check } = signedIn()
  clocks.wallMs -= 86_400_000
  clocks.steadyMs += idleMs - 1
  expect(check()).toBe('allowed')
  clocks.steadyMs += 1
  expect(check()).toBe('session-expired')
  clocks.wallMs -= 86_400_000
  expect(check()).toBe('session-expired')
})

it('counts the time that the PC slept', () => {
  const { clocks, check } = signedIn()
  clocks.wallMs += idleMs
  expect(check()).toBe('session-expired')
})
