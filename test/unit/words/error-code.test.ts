import { expect, it } from 'vitest'
import { StorageFailed } from '../../../main/sqlite/storage-failed.ts'
import { errorCode } from '../../../shared/domain/error-code.ts'

const path = '/home/clerk/产妇王芳.xlsx'

it.each([
  [new StorageFailed('disk-full', new Error(path)), 'disk-full'],
  [Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT', path }), 'ENOENT'],
  [new RangeError(path), 'RangeError'],
  [path, 'unknown'],
  [{ code: 7, name: path.length }, 'unknown'],
  [null, 'unknown'],
  [undefined, 'unknown'],
])('tells of an error what it is called, and nothing that it says: %o', (error, code) => {
  expect(errorCode(error)).toBe(code)
})
