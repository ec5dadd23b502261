import { expect, it } from 'vitest'
import { FileIndex } from '../../../main/watch/file-index.ts'

const state = { bytes: 1, modifiedMs: 2, inode: 3, arrivedMs: 4 }
const path = '/in/a.csv'

it('knows each state that was handed on, and no other', () => {
  const index = new FileIndex()
  expect(index.know(path, state)).toBe('new')
  index.add(path, state, true)
  expect(index.know(path, { ...state, arrivedMs: 99 })).toBe('known')
  for (const other of [{ bytes: 9 }, { modifiedMs: 9 }, { inode: 9 }]) {
    expect(index.know(path, { ...state, ...other })).toBe('new')
  }
})

it('never takes for known what could not be read', () => {
  const index = new FileIndex()
  index.add(path, null, false)
  expect(index.know(path, state)).toBe('given-up')
  index.add(path, state, false)
  expect(index.know(path, state)).toBe('given-up')
  expect(index.know(path, { ...state, bytes: 9 })).toBe('new')
})

it('remembers a file until two passes missed it', () => {
  const index = new FileIndex()
  index.add(path, state, true)
  index.passed('/in', new Set())
  index.passed('/in', new Set(['a.csv']))
  index.passed('/in', new Set())
  expect(index.know(path, state)).toBe('known')
  index.passed('/in', new Set())
  expect(index.know(path, state)).toBe('new')
  expect(index.size).toBe(0)
})
