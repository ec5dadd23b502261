import { describe, expect, it } from 'vitest'
import type { FileLook, FileState } from '../../../main/watch/file-state.ts'
import type { Probe } from '../../../main/watch/probe-open.ts'
import { settle, unsettled, type SettleStep, type Settling } from '../../../main/watch/settle.ts'
import { defaultTiming } from '../../../main/watch/watch-timing.ts'

/** A file and a clock that the test moves by hand. */
class OneFile {
  now = 1_000_000
  look: FileLook = file(100)
  probe: Probe = 'free'
  wholeZip = false
  settling: Settling = unsettled
  readonly world = {
    clock: { now: () => this.now },
    timing: defaultTiming,
    files: {
      lookAt: () => Promise.resolve(this.look),
      isWholeZip: () => Promise.resolve(this.wholeZip),
      probeOpen: () => Promise.resolve(this.probe),
    },
  }

  async step(path = '/in/a.csv'): Promise<SettleStep> {
    const step = await settle(path, this.settling, this.world)
    if (step.kind === 'wait') this.settling = step.settling
    return step
  }

  /** Steps as the settler would, until it ends. Answers the pauses and the last step. */
  async toTheEnd(path?: string): Promise<{ readonly pauses: readonly number[]; readonly last: SettleStep }> {
    const pauses: number[] = []
    for (;;) {
      const step = await this.step(path)
      if (step.kind !== 'wait') return { pauses, last: step }
      pauses.push(step.forMs)
      this.now += step.forMs
    }
  }
}

function file(bytes: number, modifiedMs = 5): { readonly kind: 'file'; readonly state: FileState } {
  return { kind: 'file', state: { bytes, modifiedMs, inode: 1, arrivedMs: 0 } }
}

describe('a file settles', () => {
  it('after two equal samples 250 ms apart', async () => {
    const { pauses, last } = await new OneFile().toTheEnd()
    expect(pauses).toEqual([250])
    expect(last).toMatchObject({ kind: 'settled', state: { bytes: 100 } })
  })

  it('not as long as its size or time changes', async () => {
    const one = new OneFile()
    for (const look of [file(1), file(2), file(2, 6)]) {
      one.look = look
      expect(await one.step()).toMatchObject({ kind: 'wait', forMs: 250 })
      one.now += 250
    }
    expect(await one.step()).toMatchObject({ kind: 'settled' })
  })

  it('at once when it is a whole zip, but not under a name that will not stay', async () => {
    const one = new OneFile()
    one.wholeZip = true
    expect(await one.step('/in/a.xlsx')).toMatchObject({ kind: 'settled' })
    expect(await one.step('/in/a.csv')).toMatchObject({ kind: 'wait' })
    one.settling = unsettled
    expect((await one.toTheEnd('/in/3F2A91C0')).pauses).toEqual([2000])
  })

  it('within the same time when the clock is set back meanwhile', async () => {
    const one = new OneFile()
    expect(await one.step()).toMatchObject({ kind: 'wait', forMs: 250 })
    one.now -= 8 * 3_600_000
    expect(await one.step()).toMatchObject({ kind: 'wait', forMs: 250 })
    one.now += 250
    expect(await one.step()).toMatchObject({ kind: 'settled' })
  })

  it('never when it is empty or gone', async () => {
    const one = new OneFile()
    for (const look of [file(0), { kind: 'gone' }, { kind: 'folder', inode: 1 }] as const) {
      one.look = look
      expect(await one.step()).toEqual({ kind: 'dropped' })
    }
  })
})

describe('a file that another program holds', () => {
  it.each(['locked', 'no-permission'] as const)(
    'backs off from 0.25 to 5 s for ten minutes, then is %s',
    async (reason) => {
      const one = new OneFile()
      one.probe = reason
      const startedMs = one.now
      const { pauses, last } = await one.toTheEnd()
      expect(pauses.slice(0, 8)).toEqual([250, 250, 500, 1000, 2000, 4000, 5000, 5000])
      expect(last).toMatchObject({ kind: 'given-up', reason })
      expect(one.now - startedMs).toBeGreaterThanOrEqual(600_000)
      expect(one.now - startedMs).toBeLessThan(606_000)
    },
  )

  it('settles as soon as it is given free', async () => {
    const one = new OneFile()
    one.probe = 'locked'
    for (let i = 0; i < 5; i++) {
      await one.step()
      one.now += 1000
    }
    one.probe = 'free'
    expect(await one.step()).toMatchObject({ kind: 'settled' })
  })

  it('is handed on after ten quiet seconds when it can be read all the same', async () => {
    const one = new OneFile()
    one.probe = 'in-use'
    const startedMs = one.now
    const { last } = await one.toTheEnd()
    expect(last).toMatchObject({ kind: 'settled' })
    expect(one.now - startedMs).toBeGreaterThanOrEqual(10_000)
    expect(one.now - startedMs).toBeLessThan(16_000)
  })

  it('is waited for as long as it grows, also longer than ten minutes', async () => {
    const one = new OneFile()
    one.probe = 'locked'
    for (let bytes = 1; bytes < 1000; bytes++) {
      one.look = file(bytes, bytes)
      expect(await one.step()).toMatchObject({ kind: 'wait' })
      one.now += 1000
    }
  })

  it('is given up when not even its size can be had', async () => {
    const one = new OneFile()
    one.look = { kind: 'refused', reason: 'no-permission' }
    expect((await one.toTheEnd()).last).toEqual({ kind: 'given-up', reason: 'no-permission', state: null })
  })
})
