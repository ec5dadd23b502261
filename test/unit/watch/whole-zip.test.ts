import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lookAt } from '../../../main/watch/file-state.ts'
import { hasZipName, isWholeZip } from '../../../main/watch/whole-zip.ts'
import { writeBigReport } from '../../support/big-report.ts'
import { writeDailyReport } from '../../support/daily-report.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { ZipStream } from '../../support/zip-stream.ts'

async function whole(path: string): Promise<boolean> {
  const look = await lookAt(path)
  if (look.kind !== 'file') throw new Error('no file')
  return isWholeZip(path, look.state)
}

async function report(rows: number): Promise<{ readonly path: string; readonly bytes: Buffer }> {
  const path = join(temporaryFolder(), 'report.xlsx')
  if (rows < 1000) await writeDailyReport(path, { rows, seed: 1, format: 'xlsx' })
  else await writeBigReport(path, { rows, seed: 1 })
  return { path, bytes: readFileSync(path) }
}

it.each([1, 300, 30_000])('takes a finished workbook of %i rows for whole', async (rows) => {
  expect(await whole((await report(rows)).path)).toBe(true)
})

it('takes none for whole that lacks a part of its end', async () => {
  const { path, bytes } = await report(50)
  for (let missing = 1; missing < 200; missing++) {
    truncateSync(path, bytes.length - missing)
    expect(await whole(path), `${missing} bytes missing`).toBe(false)
  }
})

it('takes none for whole whose middle is not written yet, at any size', async () => {
  for (const rows of [50, 30_000]) {
    const { path, bytes } = await report(rows)
    for (const [from, to] of [
      [0, 0.3],
      [0.2, 0.5],
      [0.4, 0.9],
    ] as const) {
      const holed = Buffer.from(bytes)
      holed.fill(0, Math.floor(bytes.length * from), Math.floor(bytes.length * to))
      writeFileSync(path, holed)
      expect(await whole(path), `${rows} rows, hole ${from} to ${to}`).toBe(false)
    }
  }
})

it('takes none for whole that is preallocated, has something behind its end, or is another thing', async () => {
  const { path, bytes } = await report(50)
  const wrong = [
    Buffer.concat([bytes, Buffer.alloc(4096)]),
    Buffer.concat([bytes, Buffer.from('x')]),
    Buffer.alloc(bytes.length),
    Buffer.concat([Buffer.from('more'), bytes]),
    Buffer.from('id,name\r\n'.repeat(50)),
    Buffer.alloc(0),
    Buffer.concat([bytes.subarray(0, 4), bytes.subarray(-22)]),
  ]
  for (const content of wrong) {
    writeFileSync(path, content)
    expect(await whole(path)).toBe(false)
  }
})

it('answers for what the file was when it was looked at', async () => {
  const { path, bytes } = await report(5)
  const look = await lookAt(path)
  if (look.kind !== 'file') throw new Error('no file')
  expect(await isWholeZip(path, { ...look.state, modifiedMs: look.state.modifiedMs - 1000 })).toBe(false)
  expect(await isWholeZip(path, { ...look.state, bytes: bytes.length + 1 })).toBe(false)
  expect(await isWholeZip(join(path, 'none'), look.state)).toBe(false)
})

it('takes an archive of thousands of members for whole', async () => {
  const path = join(temporaryFolder(), 'many.zip')
  const zip = await ZipStream.create(path)
  for (let i = 0; i < 3000; i++) await zip.add(`member-${i}.csv`, ['a,b\r\n'])
  await zip.close()
  expect(await whole(path)).toBe(true)
})

it('opens early only what is named like a zip', () => {
  expect(['a.xlsx', '月报.XLSM', 'b.ods', 'c.zip'].every(hasZipName)).toBe(true)
  expect(['a.csv', 'a.xls', 'xlsx', 'a.xlsx.txt'].some(hasZipName)).toBe(false)
})
