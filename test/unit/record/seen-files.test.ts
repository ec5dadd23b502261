import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openRecords, type Records } from '../../../main/record/open-records.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { mountTinyDisk } from '../../support/tiny-disk.ts'
import { madeUpJudged } from './made-up-events.ts'

const day = 86_400_000
const file = { path: 'C:\\made-up\\产科日报.xlsx', bytes: 100, modifiedMs: 1_750_000_000_000 }

function open(home: string, generation = '1', now = 20_000 * day): Records {
  const key = new Uint8Array(32).fill(3)
  const opening = openRecords(home, { clock: { now: () => now }, chainKey: key, pathKey: key, generation })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  return opening.records
}

it('knows a file again over a restart, and no other state, path or generation of it', () => {
  const home = temporaryFolder()
  const before = open(home)
  expect(before.seenFiles.has(file)).toBe(false)
  before.seenFiles.add([file])
  before.close()
  const after = open(home)
  const { seenFiles } = after
  expect(seenFiles.has(file)).toBe(true)
  expect(seenFiles.has({ ...file, bytes: 101 })).toBe(false)
  expect(seenFiles.has({ ...file, modifiedMs: file.modifiedMs + 1 })).toBe(false)
  expect(seenFiles.has({ ...file, path: `${file.path}x` })).toBe(false)
  after.close()
  const other = open(home, '2')
  expect(other.seenFiles.has(file)).toBe(false)
  other.close()
})

it('is stored with the event or not at all', () => {
  const records = open(temporaryFolder())
  const { recorder, seenFiles } = records
  expect(() =>
    recorder.record(madeUpJudged(1), () => {
      seenFiles.add([file])
      throw new RangeError('no')
    }),
  ).toThrow(RangeError)
  expect(seenFiles.has(file)).toBe(false)
  recorder.record(madeUpJudged(1), () => {
    seenFiles.add([file])
  })
  expect(seenFiles.has(file)).toBe(true)
  records.close()
})

it('forgets what was not asked for in a long time, and keeps what still lies there', () => {
  const home = temporaryFolder()
  const other = { ...file, path: 'C:\\made-up\\gone.xlsx' }
  const first = open(home)
  first.seenFiles.add([file, other])
  first.close()
  const later = open(home, '1', 20_090 * day)
  expect(later.seenFiles.has(file)).toBe(true)
  expect(later.seenFiles.forgetOlderThan(60)).toBe(1)
  expect(later.seenFiles.has(file)).toBe(true)
  expect(later.seenFiles.has(other)).toBe(false)
  later.close()
})

it('stores no word of a path', () => {
  const home = temporaryFolder()
  const records = open(home)
  records.seenFiles.add([file])
  records.close()
  const bytes = readFileSync(join(home, 'records.db'))
  expect(bytes.includes('产科日报')).toBe(false)
  expect(bytes.includes('made-up')).toBe(false)
})

it('knows a file on a disk that is full, too', () => {
  const disk = mountTinyDisk(2 * 1024 ** 2)
  if (disk === null) return
  onTestFinished(disk.remove)
  const first = open(disk.folder)
  first.seenFiles.add([file])
  first.close()
  const later = open(disk.folder, '1', 20_030 * day)
  disk.fill()
  expect(later.seenFiles.has(file)).toBe(true)
  later.close()
})
