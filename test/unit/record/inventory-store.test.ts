import { describe, expect, it } from 'vitest'
import { createInventoryStore, type InventoryQuery } from '../../../main/record/inventory-store.ts'
import { openRecords } from '../../../main/record/open-records.ts'
import type { InventoryFile } from '../../../shared/domain/inventory.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const everything: InventoryQuery = { order: 'people', channel: null, offset: 0, limit: 10 }
const place = Buffer.from('sealed')

function open() {
  const key = new Uint8Array(32)
  const opening = openRecords(temporaryFolder(), {
    clock: { now: () => 0 },
    chainKey: key,
    pathKey: key,
    generation: 'test',
  })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  return createInventoryStore(opening.records.db)
}

function file(id: string, change: Partial<InventoryFile> = {}): Omit<InventoryFile, 'foundMs'> {
  return {
    id,
    name: ownWords('日报.xlsx'),
    folder: ownWords('~/a'),
    channel: 'downloads',
    caseNumber: '000001',
    people: 10,
    level: 'named',
    hospitals: 1,
    complete: true,
    bytes: 100,
    modifiedMs: 1000.4,
    checkedMs: 5,
    ...change,
  }
}

describe('the inventory of files at rest', () => {
  it('is empty at first', () => {
    const store = open()
    expect(store.list(everything)).toEqual([])
    expect(store.sums(null)).toEqual({ files: 0, people: 0 })
    expect(store.place('a')).toBeNull()
    expect(store.confirm('a', 1)).toBe(false)
  })

  it('keeps when a file was first found, and all else as it is now', () => {
    const store = open()
    store.put(file('a'), place)
    store.put(file('a', { people: 20, complete: false, checkedMs: 9 }), place)
    expect(store.list(everything)).toEqual([
      { ...file('a'), people: 20, complete: false, modifiedMs: 1000, foundMs: 5, checkedMs: 9 },
    ])
    expect(Buffer.from(store.place('a') ?? [])).toEqual(place)
    expect(store.confirm('a', 12)).toBe(true)
    expect(store.list(everything)[0]?.checkedMs).toBe(12)
  })

  it('is ordered by people or by age, narrowed down by channel, a page at a time', () => {
    const store = open()
    store.put(file('a', { people: 1, modifiedMs: 1 }), place)
    store.put(file('b', { people: 3, modifiedMs: 3 }), place)
    store.put(file('c', { people: 2, modifiedMs: 2, channel: 'wechat' }), place)
    const ids = (query: Partial<InventoryQuery>): readonly string[] =>
      store.list({ ...everything, ...query }).map(({ id }) => id)
    expect(ids({})).toEqual(['b', 'c', 'a'])
    expect(ids({ order: 'age' })).toEqual(['a', 'c', 'b'])
    expect(ids({ channel: 'wechat' })).toEqual(['c'])
    expect(ids({ offset: 1, limit: 1 })).toEqual(['c'])
    expect(store.sums('downloads')).toEqual({ files: 2, people: 4 })
    store.remove('b')
    expect(store.ids()).toEqual(['a', 'c'])
  })
})
