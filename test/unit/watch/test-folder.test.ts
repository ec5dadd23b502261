import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFolder } from '../../../main/watch/test-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('trying a folder', () => {
  it('tells that an empty one can be listed and watched, and that reading was not tried', async () => {
    expect(await testFolder(temporaryFolder())).toEqual({
      listed: { kind: 'listed', files: 0, folders: 0 },
      read: 'none',
      watched: 'events',
    })
  })

  it('opens one of its files', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'below'))
    writeFileSync(join(folder, '<img onerror=1>\u202E.xlsx'), '')
    expect(await testFolder(folder)).toMatchObject({
      listed: { kind: 'listed', files: 1, folders: 1 },
      read: 'readable',
    })
  })

  it('tells one that is not there, and a file in its place', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    const missing = { listed: { kind: 'missing' }, read: 'not-tried', watched: 'not-tried' }
    expect(await testFolder(join(folder, 'gone'))).toEqual(missing)
    expect(await testFolder(join(folder, 'file'))).toEqual(missing)
  })
})
