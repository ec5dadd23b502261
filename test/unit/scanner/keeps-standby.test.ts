import { describe, expect, test } from 'vitest'
import { keepsStandby } from '../../../main/scanner/keeps-standby.ts'

const gigabyte = 1024 ** 3

describe('a scanner process that stands by', () => {
  test.each([
    ['an ordinary office PC', 4, 8 * gigabyte, true],
    ['two cores, and 4 GB of which the graphics take some', 2, 3.8 * gigabyte, true],
    ['one core', 1, 8 * gigabyte, false],
    ['an old PC of 2 GB', 2, 2 * gigabyte, false],
    ['a PC that tells nothing', 0, 0, false],
  ])('%s', (_, cores, memoryBytes, kept) => {
    expect(keepsStandby({ cores, memoryBytes })).toBe(kept)
  })
})
