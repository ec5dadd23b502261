import { describe, expect, it } from 'vitest'
import { EarlyHold } from '../../../main/agent/early-hold.ts'
import type { Level } from '../../../shared/domain/level.ts'
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { dailyReport, exceptionOf } from '../decide/made-up-case.ts'
import { madeUpWay } from './made-up-way.ts'

const yesterday = '2026-03-01'
const byWechat = { ...dailyReport, channels: ['wechat' as const] }

/** Whether a file is taken when that many people are counted while it is still read. */
async function isTaken(written: PolicyInput, people: number, level: Level = 'reachable', atStart = false) {
  const { way, appear, steps } = madeUpWay(written)
  const hold = new EarlyHold({ ...appear('a.xlsx', 1), atStart }, way)
  const { early } = hold.scanOptions()
  if (early !== undefined && people >= early.people) early.reached(people, level)
  await hold.giveBack()
  return steps.includes('hold')
}

describe('a file that is still read', () => {
  it.each<[string, PolicyInput, number, boolean]>([
    ['is taken from the limit on', {}, 50, true],
    ['is not taken below it', {}, 49, false],
    ['is not taken where nothing is', { channels: { wechat: { quarantineFrom: null } } }, 500, false],
    ['is not taken under simulation', { mode: 'simulation' }, 500, false],
    ['is not taken where a route may let it pass', { routes: [byWechat] }, 500, false],
    ['is taken once that route has ended', { routes: [{ ...byWechat, expires: yesterday }] }, 500, true],
    ['is taken where the route is for another channel', { routes: [dailyReport] }, 500, true],
    ['is taken where the route is for another folder', { routes: [{ ...byWechat, folder: '/elsewhere' }] }, 500, true],
    [
      'is not taken where an exception may let it pass',
      { exceptions: [exceptionOf({ kind: 'content', sha256: 'aa'.repeat(32) })] },
      500,
      false,
    ],
    [
      'is taken once that exception has ended',
      { exceptions: [exceptionOf({ kind: 'content', sha256: 'aa'.repeat(32) }, yesterday)] },
      500,
      true,
    ],
  ])('%s', async (_, written, people, taken) => {
    expect(await isTaken(written, people)).toBe(taken)
  })

  it('is not taken where it lay at start', async () => {
    expect(await isTaken({}, 500, 'reachable', true)).toBe(false)
  })

  it('is taken by the limit of its level', async () => {
    const written = { channels: { wechat: { quarantineFrom: { named: null, reachable: 100, identified: 20 } } } }
    expect(await isTaken(written, 20, 'identified')).toBe(true)
    expect(await isTaken(written, 20, 'reachable')).toBe(false)
    expect(await isTaken(written, 500, 'named')).toBe(false)
  })

  it('is not taken when content of its size was released', () => {
    const { way, appear } = madeUpWay()
    const file = appear('a.xlsx', 60)
    way.released.add('bb'.repeat(32), file.bytes, '000001')
    expect(new EarlyHold(file, way).scanOptions()).toEqual({})
  })

  it('is not taken any more once it is given back', async () => {
    const { way, appear, steps } = madeUpWay()
    const hold = new EarlyHold(appear('a.xlsx', 60), way)
    const { early } = hold.scanOptions()
    await hold.giveBack()
    early?.reached(60, 'reachable')
    await hold.giveBack()
    expect(steps).toEqual([])
  })

  it('is not taken any more once simulation is switched on', async () => {
    const { way, state, appear, steps } = madeUpWay()
    const hold = new EarlyHold(appear('a.xlsx', 60), way)
    const { early } = hold.scanOptions()
    state.policy = { ...state.policy, mode: 'simulation' }
    early?.reached(60, 'reachable')
    await hold.giveBack()
    expect(steps).toEqual([])
  })
})
