import { describe, expect, it } from 'vitest'
import { isBelow } from '../../../main/decide/is-below.ts'

describe('a path below a folder', () => {
  it.each([
    ['/home/clerk/a.xlsx', '/home/clerk', true],
    ['/home/clerk/a.xlsx', '/home/clerk/', true],
    ['/home/clerk/b/c/a.xlsx', '/home/clerk', true],
    ['/home/clerk', '/home/clerk', false],
    ['/home/clerks/a.xlsx', '/home/clerk', false],
    ['/home/Clerk/a.xlsx', '/home/clerk', false],
    ['/home/clerk/a.xlsx', '', false],
    ['/home/clerk/a.xlsx', '/', false],
    ['C:\\Users\\李\\Documents\\a.xlsx', 'c:\\users\\李', true],
    ['C:\\Users\\李\\Documents\\a.xlsx', 'C:/Users/李/', true],
    ['D:\\a.xlsx', 'D:\\', true],
    ['D:\\a.xlsx', 'C:\\', false],
    ['\\\\server\\share\\a.xlsx', '\\\\SERVER\\share', true],
    ['/srv/a\\b.xlsx', '/srv/a', false],
  ])('%s, %s: %s', (path, folder, answer) => {
    expect(isBelow(path, folder)).toBe(answer)
  })
})
