import { describe, expect, it } from 'vitest'
import { mayBeLetPass } from '../../../main/decide/may-be-let-pass.ts'
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { dailyReport, exceptionOf, policyOf } from './made-up-case.ts'

const file = { path: '/home/clerk/file/a.xlsx', channel: 'wework' } as const
const day = '2026-03-02'
const yesterday = '2026-03-01'

describe('before a file is read it may yet be let pass', () => {
  it.each<[string, PolicyInput, boolean]>([
    ['without routes and exceptions', {}, false],
    ['by a route for its channel', { routes: [dailyReport] }, true],
    ['on the last day of that route', { routes: [{ ...dailyReport, expires: day }] }, true],
    ['after that route ended', { routes: [{ ...dailyReport, expires: yesterday }] }, false],
    ['by a route for another channel', { routes: [{ ...dailyReport, channels: ['qq'] }] }, false],
    ['by a route for its folder', { routes: [{ ...dailyReport, folder: '/home/clerk/file' }] }, true],
    ['by a route for another folder', { routes: [{ ...dailyReport, folder: '/home/clerk/other' }] }, false],
    [
      'by the second of two',
      {
        routes: [
          { ...dailyReport, channels: ['qq'] },
          { ...dailyReport, id: 'b' },
        ],
      },
      true,
    ],
    ['by an exception for its folder', { exceptions: [exceptionOf({ kind: 'path', folder: '/home/clerk' })] }, true],
    ['by an exception for another folder', { exceptions: [exceptionOf({ kind: 'path', folder: '/srv' })] }, false],
    [
      'by an exception for a content: its own is not known yet',
      { exceptions: [exceptionOf({ kind: 'content', sha256: 'aa'.repeat(32) })] },
      true,
    ],
    [
      'by an exception that ended',
      { exceptions: [exceptionOf({ kind: 'content', sha256: 'aa'.repeat(32) }, yesterday)] },
      false,
    ],
  ])('%s', (_, written, answer) => {
    expect(mayBeLetPass(file, day, policyOf(written))).toBe(answer)
  })
})
