import { describe, expect, it } from 'vitest'
import { shellState, type Standing } from '../../../main/shell/shell-state.ts'
import { ownWords } from '../../../shared/domain/masked.ts'

const well: Standing = {
  started: true,
  simulation: false,
  problems: [],
  reporting: { kind: 'no-endpoint' },
  waiting: 0,
}
const silent = { kind: 'not-reporting', sinceMs: 1, queued: 3, why: 'http-503', misconfigured: false } as const

describe('the state that the tray shows', () => {
  it('is watching while all is well', () => {
    expect(shellState(well)).toBe('watching')
    expect(shellState({ ...well, reporting: { kind: 'connecting', queued: 1 } })).toBe('watching')
  })

  it('is the most pressing one', () => {
    expect(shellState({ ...well, simulation: true })).toBe('simulation')
    expect(shellState({ ...well, simulation: true, reporting: silent })).toBe('not-reporting')
    expect(shellState({ ...well, reporting: silent, waiting: 1 })).toBe('attention')
    expect(shellState({ ...well, reporting: silent, problems: [{ kind: 'storage-failed' }] })).toBe('attention')
  })

  it('does not look like protection before it watches', () => {
    expect(shellState({ ...well, started: false })).toBe('starting')
    expect(shellState({ ...well, started: false, problems: [{ kind: 'not-started', why: 'failed' }] })).toBe(
      'attention',
    )
  })

  it('is not disturbed by a folder of a client that is gone', () => {
    const missing = { kind: 'folder-missing', channel: 'qq', folder: ownWords('~/QQ') } as const
    expect(shellState({ ...well, problems: [missing] })).toBe('watching')
  })
})
