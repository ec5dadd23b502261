import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { handleFile } from '../../../main/agent/handle-file.ts'
import { isPlaceholderName } from '../../../shared/domain/placeholder-name.ts'
import { policyOf } from '../decide/made-up-case.ts'
import { madeUpWay, settled } from './made-up-way.ts'

const fifty = { cumulative: [{ window: '30-days' as const, people: 50, action: 'record' as const }] }

describe('a file whose event cannot be stored', () => {
  it('stays in the vault with its journal open, and is recorded, counted and told of by recovery, once', async () => {
    const { way, state, appear, recorded, journal, ledger, ahead, inVault, recover } = madeUpWay(fifty)
    const file = appear('a.xlsx', 60)
    state.failures = 1
    await expect(handleFile(file, way)).rejects.toThrow('made-up failure')
    expect(recorded).toEqual([])
    expect(existsSync(file.path)).toBe(false)
    expect(await inVault()).toHaveLength(1)
    expect(journal.open()).toHaveLength(1)
    expect(ledger.unregistered('lifetime').people).toBe(0)
    expect(ahead()).toBe(1)

    // What the agent tries again finds the file gone, and says nothing.
    await recover()
    expect(recorded.map(({ event }) => event.kind)).toEqual(['file-judged', 'limit-crossed'])
    expect(recorded[0]?.event).toMatchObject({ action: { kind: 'quarantined' }, ledger: { kind: 'transfer' } })
    expect(recorded[1]?.event).toMatchObject({ limit: 50, people: 60, transfers: 1 })
    expect(ledger.unregistered('lifetime')).toEqual({ people: 60, transfers: 1 })
    expect([journal.open(), ahead()]).toEqual([[], 0])
    await recover()
    expect(recorded).toHaveLength(2)
  })

  it('stands where it was, if it was not taken, and is judged from its start the next time', async () => {
    const { way, state, appear, recorded, journal, ledger, ahead } = madeUpWay(fifty)
    const file = appear('a.xlsx', 10)
    state.failures = 1
    await expect(handleFile(file, way)).rejects.toThrow('made-up failure')
    expect([recorded, journal.open(), ahead(), ledger.unregistered('lifetime').people]).toEqual([[], [], 0, 0])
    expect(way.seen.has(file)).toBe(false)
    await handleFile(file, way)
    expect(recorded.map(({ event }) => event.kind)).toEqual(['file-judged'])
    expect(ledger.unregistered('lifetime')).toEqual({ people: 10, transfers: 1 })
  })

  it('stands where it was when its people cannot be entered', async () => {
    const { way, appear, recorded, journal } = madeUpWay()
    const file = appear('a.xlsx', 60)
    const broken = { ...way, ledger: { ...way.ledger, enter: () => Promise.reject(new Error('made-up failure')) } }
    await expect(handleFile(file, broken)).rejects.toThrow('made-up failure')
    expect(existsSync(file.path)).toBe(true)
    expect([recorded, journal.open()]).toEqual([[], []])
  })

  it('goes back when its verdict cannot be written down after it was taken', async () => {
    const { way, appear, journal, recorded } = madeUpWay()
    const file = appear('a.xlsx', 60)
    const quarantine: typeof way.quarantine = {
      hold: async (request) => {
        const answer = await way.quarantine.hold(request)
        if (answer.kind !== 'held') return answer
        return { kind: 'held', held: { ...answer.held, seal: () => Promise.reject(new Error('made-up failure')) } }
      },
    }
    await expect(handleFile(file, { ...way, quarantine })).rejects.toThrow('made-up failure')
    expect(existsSync(file.path)).toBe(true)
    expect([recorded, journal.open()]).toEqual([[], []])
  })
})

describe('a file that changes', () => {
  it('between settling and reading is asked for again, and nothing is told of it', async () => {
    const { way, appear, recorded, ahead } = madeUpWay()
    const file = { ...appear('a.xlsx', 60), bytes: 7 }
    expect(await handleFile(file, way)).toEqual({ kind: 'again' })
    expect([recorded, ahead()]).toEqual([[], 0])
  })

  it('between verdict and act is asked for again, and recovery has nothing of it to tell', async () => {
    const { way, state, appear, recorded, journal, ledger, ahead, recover } = madeUpWay()
    const file = appear('a.xlsx', 60)
    // The same size, and its time passed over: only its digest tells.
    state.whileScanning = (path) => {
      writeFileSync(path, '60 people from 9')
    }
    const { quarantine } = way
    const lenient: typeof quarantine = {
      hold: ({ caseNumber }) => quarantine.hold({ file: settled(file.path), caseNumber }),
    }
    expect(await handleFile(file, { ...way, quarantine: lenient })).toEqual({ kind: 'again' })
    expect(readFileSync(file.path, 'utf8')).toBe('60 people from 9')
    expect([journal.open(), ahead(), ledger.unregistered('lifetime').people]).toEqual([[], 0, 0])
    expect(await recover()).toEqual([])
    expect(recorded).toEqual([])
  })

  it('for ever is judged as it was read at the last try, and what was not done is told', async () => {
    const { way, appear, recorded, journal } = madeUpWay()
    const file = { ...appear('a.xlsx', 60), bytes: 7 }
    expect(await handleFile(file, way, true)).toMatchObject({ kind: 'recorded' })
    expect(recorded[0]?.event).toMatchObject({ verdict: 'quarantine', action: { kind: 'changed-meanwhile' } })
    expect(existsSync(file.path)).toBe(true)
    expect(journal.open()).toEqual([])
  })
})

describe('a file that was taken early', () => {
  it('goes into the vault under the number that it was taken by', async () => {
    const { way, state, appear, steps, folder, inVault } = madeUpWay()
    state.whileScanning = (_, { early }) => early?.reached(50, 'reachable')
    await handleFile(appear('a.xlsx', 60), way)
    expect(steps).toEqual(['hold', 'seal', 'record'])
    expect(readdirSync(folder).map(isPlaceholderName)).toEqual([true])
    expect(await inVault()).toHaveLength(1)
  })

  it('is back before its milder event is told, and nothing is left in the journal', async () => {
    const { way, state, appear, steps, folder, journal } = madeUpWay()
    state.whileScanning = (_, { early }) => early?.reached(50, 'reachable')
    // Twins and doubles fell together: fewer people than were counted on the way.
    await handleFile(appear('a.xlsx', 40), way)
    expect(steps).toEqual(['hold', 'give back', 'record'])
    expect(readdirSync(folder)).toEqual(['a.xlsx'])
    expect(journal.open()).toEqual([])
  })

  it('is given back when simulation is switched on meanwhile', async () => {
    const { way, state, appear, steps, folder } = madeUpWay()
    state.whileScanning = (_, { early }) => {
      early?.reached(50, 'reachable')
      state.policy = policyOf({ mode: 'simulation' })
    }
    await handleFile(appear('a.xlsx', 60), way)
    expect(steps).toEqual(['hold', 'give back', 'record'])
    expect(readdirSync(folder)).toEqual(['a.xlsx'])
  })
})

describe('simulation', () => {
  it.each([1, 50, 60, 39_000])('holds no file of %i people, however early they are counted', async (people) => {
    const { way, state, appear, steps, folder, warned, recorded } = madeUpWay({ mode: 'simulation' })
    state.whileScanning = (_, { early }) => {
      expect(early).toBeUndefined()
    }
    await handleFile(appear('a.xlsx', people), way)
    expect(steps).not.toContain('hold')
    expect(recorded[0]?.event).toMatchObject({ simulated: true, action: { kind: 'untouched' } })
    expect(readdirSync(folder)).toEqual(['a.xlsx'])
    expect(warned).toEqual([])
  })
})

describe('lots too small to be recorded', () => {
  it('add up all the same', async () => {
    const rules = { recordFrom: 20, warnFrom: 20, quarantineFrom: 50 }
    const { way, appear, recorded, ledger } = madeUpWay({ ...fifty, channels: { wechat: rules } })
    for (let lot = 0; lot < 5; lot++) await handleFile(appear(`${String(lot)}.xlsx`, 10, lot * 10), way)
    expect(ledger.unregistered('30-days')).toEqual({ people: 50, transfers: 5 })
    expect(recorded.map(({ event }) => event.kind)).toEqual(['file-judged', 'limit-crossed'])
    expect(recorded[0]?.event).toMatchObject({ rule: 'cumulative.0' })
  })

  it('are not counted where nothing was sent', async () => {
    const rules = { recordFrom: 20, warnFrom: 20 }
    const { way, appear, recorded, ledger, ahead } = madeUpWay({ channels: { downloads: rules } })
    await handleFile({ ...appear('a.xlsx', 10), channel: 'downloads' }, way)
    expect([recorded, ahead(), ledger.unregistered('lifetime').people]).toEqual([[], 0, 0])
    expect((await ledger.distinct('lifetime')).held).toBe(0)
  })
})
