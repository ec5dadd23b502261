import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findFiles, type FoundFile } from '../../../main/cli/find-files.ts'
import { scanCommand } from '../../../main/cli/scan.ts'
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
    expect(await found(folder)).toEqual([
      { path: shut, inFolder: true, unread: 'no-permission' },
      { path: join(folder, 'b.csv'), inFolder: true },
    ])
    chmodSync(shut, 0o700)
  })
})

it('calls a folder that could not be looked into all but clean', async () => {
  await asOrdinaryUser(async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a'))
    chmodSync(join(folder, 'a'), 0)
    const out: string[] = []
    const io = { out: (text: string) => out.push(text), err: () => undefined, stop: new AbortController().signal }
    expect(await scanCommand.run(['--json', folder], io)).toBe(1)
    expect(out.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { path: join(folder, 'a'), outcome: 'unscannable', complete: false, reason: 'no-permission' },
    ])
    chmodSync(join(folder, 'a'), 0o700)
  })
})

it('calls a folder that was not looked through to its end all but clean', async () => {
  const folder = temporaryFolder()
  for (const name of ['a.csv', 'b.csv']) writeFileSync(join(folder, name), '1,2\n')
  const stopping = new AbortController()
  const out: string[] = []
  const io = {
    out: (text: string) => {
      out.push(text)
      stopping.abort()
    },
    err: () => undefined,
    stop: stopping.signal,
  }
  expect(await scanCommand.run(['--json', folder], io)).toBe(1)
  expect(out).toHaveLength(1)
})
