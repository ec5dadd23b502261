import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFilesAtRest } from '../../../main/core/inventory/find-files-at-rest.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('files at rest', () => {
  it('are every file below the folders once; links, lock files and the agent’s own are left out', async () => {
    const folder = temporaryFolder()
    const home = join(folder, 'home')
    mkdirSync(join(folder, 'deep', 'deeper'), { recursive: true })
    mkdirSync(home)
    for (const name of ['a.xlsx', '~$a.xlsx', 'deep/b.csv', 'deep/deeper/c.zip', 'home/records.db']) {
      writeFileSync(join(folder, name), 'x')
    }
    symlinkSync(folder, join(folder, 'deep', 'loop'))
    symlinkSync(join(folder, 'a.xlsx'), join(folder, 'link.xlsx'))
    const found = await findFilesAtRest([folder, join(folder, 'deep')], [home], new AbortController().signal)
    expect([...found].sort()).toEqual(['a.xlsx', 'deep/b.csv', 'deep/deeper/c.zip'].map((name) => join(folder, name)))
  })

  it('are none where the folder is gone, or nobody wants them any more', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.xlsx'), 'x')
    expect(await findFilesAtRest([join(folder, 'gone')], [], new AbortController().signal)).toEqual([])
    expect(await findFilesAtRest([folder], [], AbortSignal.abort())).toEqual([])
  })
})
