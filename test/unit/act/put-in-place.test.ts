import {
  chmodSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { putInPlace } from '../../../main/act/put-in-place.ts'
import { asOrdinaryUser } from '../../support/as-ordinary-user.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { mountTinyDisk } from '../../support/tiny-disk.ts'

function heldFile() {
  const from = join(temporaryFolder(), 'held')
  writeFileSync(from, 'report')
  return { from, folder: temporaryFolder() }
}

it('takes the next free number where the name is taken, and overwrites nothing', async () => {
  const { from, folder } = heldFile()
  writeFileSync(join(folder, '日报.xlsx'), 'new work')
  writeFileSync(join(folder, '日报 (1).xlsx'), 'more work')
  expect(await putInPlace(from, join(folder, '日报.xlsx'))).toBe(join(folder, '日报 (2).xlsx'))
  expect(existsSync(from)).toBe(false)
  expect(readFileSync(join(folder, '日报.xlsx'), 'utf8')).toBe('new work')
  expect(readFileSync(join(folder, '日报 (1).xlsx'), 'utf8')).toBe('more work')
})

it('does not double a file whose move a kill ended half way', async () => {
  const { from, folder } = heldFile()
  writeFileSync(join(folder, '日报.xlsx'), 'new work')
  linkSync(from, join(folder, '日报 (1).xlsx'))
  expect(await putInPlace(from, join(folder, '日报.xlsx'))).toBe(join(folder, '日报 (1).xlsx'))
  expect(existsSync(from)).toBe(false)
  expect(readdirSync(folder).sort()).toEqual(['日报 (1).xlsx', '日报.xlsx'])
})

it('makes the folder anew where that is gone', async () => {
  const { from, folder } = heldFile()
  rmSync(folder, { recursive: true })
  await putInPlace(from, join(folder, '2026-11', '日报.xlsx'))
  expect(readFileSync(join(folder, '2026-11', '日报.xlsx'), 'utf8')).toBe('report')
})

it('carries a file that is read-only to another volume, as it is', async () => {
  const disk = mountTinyDisk(1024 ** 2)
  if (disk === null) return
  onTestFinished(disk.remove)
  chmodSync(disk.folder, 0o777)
  await asOrdinaryUser(async () => {
    const { from } = heldFile()
    chmodSync(from, 0o444)
    utimesSync(from, 1_700_000_000, 1_700_000_001.5)
    const target = join(disk.folder, '日报.xlsx')
    await putInPlace(from, target)
    expect(readFileSync(target, 'utf8')).toBe('report')
    expect(statSync(target).mode & 0o777).toBe(0o444)
    expect(statSync(target).mtimeMs).toBe(1_700_000_001_500)
    expect(existsSync(from)).toBe(false)
    expect(readdirSync(disk.folder)).toEqual(['日报.xlsx'])
  })
})
