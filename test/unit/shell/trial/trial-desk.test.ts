import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Scanner } from '../../../../main/agent/ports.ts'
import { TrialDesk } from '../../../../main/shell/trial/trial-desk.ts'
import { ownWords } from '../../../../shared/domain/masked.ts'
import { mostTrialFiles } from '../../../../shared/ipc/trial-contract.ts'
import { defaultPolicy } from '../../../../shared/policy/schema.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

/** Finds nothing in anything, at once or when let. */
function emptyScanner(wait: () => Promise<void> = () => Promise.resolve()): Pick<Scanner, 'scan'> {
  return {
    scan: async () => {
      await wait()
      const finding = { kind: 'clean', bytes: 1, sha256: null, format: 'csv' } as const
      return { finding, maskedName: ownWords('x'), elapsedMs: 1.4 }
    },
  }
}

function deskWith(scanner: Pick<Scanner, 'scan'>, onChanged: () => void = () => undefined): TrialDesk {
  return new TrialDesk({ scanner, policy: () => defaultPolicy, userHome: '/home/x', onChanged })
}

describe('a trial scan', () => {
  it('walks folders, answers in pieces, and names what is not there', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'b'))
    for (const name of ['a.csv', 'b/c.csv', 'd.csv']) writeFileSync(join(folder, name), '')
    const desk = deskWith(emptyScanner())
    desk.start([folder, join(folder, 'gone')])
    await vi.waitFor(() => {
      expect(desk.view(0)).toMatchObject({ state: 'done', found: 4, done: 4, cut: false })
    })
    expect(desk.view(3).rows).toHaveLength(1)
    expect(desk.view(0).rows.map(({ outcome }) => outcome)).toEqual(['clean', 'clean', 'clean', 'unscannable'])
    expect(desk.view(0).rows[0]?.verdicts.wechat).toBe('pass')
  })

  it('has nothing to show before, and for an empty folder is done at once', async () => {
    const desk = deskWith(emptyScanner())
    expect(desk.view(0)).toMatchObject({ state: 'none', found: 0, rows: [] })
    desk.start([temporaryFolder()])
    await vi.waitFor(() => {
      expect(desk.view(0)).toMatchObject({ state: 'done', found: 0, done: 0 })
    })
  })

  it('forgets what a stopped scan was in the middle of, and what an earlier run showed', async () => {
    const folder = temporaryFolder()
    for (const name of ['a.csv', 'b.csv']) writeFileSync(join(folder, name), '')
    let letGo: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const desk = deskWith(emptyScanner(() => held))
    desk.start([folder])
    const first = desk.view(0).run
    await vi.waitFor(() => {
      expect(desk.view(0).found).toBe(2)
    })
    desk.cancel()
    expect(desk.view(0)).toMatchObject({ state: 'cancelled', done: 0 })
    letGo()
    desk.start([join(folder, 'a.csv')])
    await vi.waitFor(() => {
      expect(desk.view(0)).toMatchObject({ state: 'done', done: 1 })
    })
    expect(desk.view(0).run).not.toBe(first)
  })

  it('stops at a number of files and says so', async () => {
    const folder = temporaryFolder()
    for (let n = 0; n <= mostTrialFiles; n++) writeFileSync(join(folder, String(n)), '')
    const desk = deskWith(emptyScanner(() => new Promise(() => undefined)))
    desk.start([folder])
    await vi.waitFor(() => {
      expect(desk.view(0)).toMatchObject({ cut: true, found: mostTrialFiles })
    })
    desk.cancel()
  })
})
