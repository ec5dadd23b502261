import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findFiles, type FoundFile } from '../../../main/cli/find-files.ts'
import { asOrdinaryUser } from '../../support/as-ordinary-user.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

async function found(given: string): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = []
  for await (const file of findFiles(given)) files.push(file)
  return files
}

it('finds all files below a folder by name, and follows no link', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'b'))
  for (const name of ['c', join('b', '2'), join('b', '1'), 'a']) writeFileSync(join(folder, name), '')
  symlinkSync(folder, join(folder, 'again'))
  expect(await found(folder)).toEqual(
    ['a', join('b', '1'), join('b', '2'), 'c'].map((name) => ({ path: join(folder, name), inFolder: true })),
  )
})

it('answers for what is not there', async () => {
  const path = join(temporaryFolder(), 'gone.xlsx')
  expect(await found(path)).toEqual([{ path, inFolder: false }])
})

it('names a folder that may not be read, and goes on behind it', async () => {
  await asOrdinaryUser(async () => {
    const folder = temporaryFolder()
    const shut = join(folder, 'a')
    mkdirSync(shut)
    writeFileSync(join(folder, 'b.csv'), '')
    chmodSync(shut, 0)
    expect((await found(folder)).map(({ path }) => path)).toEqual([shut, join(folder, 'b.csv')])
    chmodSync(shut, 0o700)
  })
})
