import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import OfficeCrypto from 'officecrypto-tool'
import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../../../shared/policy/schema.ts'
import { copyOf } from '../../../support/copy-of.ts'
import { writeDailyReport } from '../../../support/daily-report.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { mountTinyDisk } from '../../../support/tiny-disk.ts'
import { xlsxFile } from '../../../support/xlsx-file.ts'
import { zipFile } from '../../../support/zip-file.ts'

async function report(rows = 20) {
  const folder = temporaryFolder()
  const path = join(folder, '日报.xlsx')
  await writeDailyReport(path, { rows, seed: 9, format: 'xlsx' })
  return { folder, path, target: join(folder, 'out', 'copy.xlsx'), out: join(folder, 'out') }
}

async function refusalOf(content: Buffer | string, name: string): Promise<unknown> {
  const folder = temporaryFolder()
  const path = join(folder, name)
  writeFileSync(path, content)
  const result = await copyOf(path, join(folder, 'copy.xlsx'))
  expect(readdirSync(folder)).toEqual([name])
  return result
}

describe('no copy is made, and nothing left behind,', () => {
  test('of a file with a password', async () => {
    const { path } = await report()
    const locked = OfficeCrypto.encrypt(readFileSync(path), { password: 'made-up' })
    expect(await refusalOf(locked, '日报.xlsx')).toEqual({ kind: 'refused', why: 'encrypted' })
  })

  test('of a damaged file', async () => {
    const { path } = await report()
    const content = readFileSync(path)
    expect(await refusalOf(content.subarray(0, content.length * 0.6), '日报.xlsx')).toEqual({
      kind: 'refused',
      why: 'damaged',
    })
  })

  test('of a document, an archive, a text', async () => {
    const { path } = await report()
    const words = '<w:document><w:body><w:p><w:r><w:t>产妇王丽娜 13812345678</w:t></w:r></w:p></w:body></w:document>'
    const document = zipFile([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: words },
    ])
    const refused = { kind: 'refused', why: 'not-a-workbook' }
    expect(await refusalOf(document, '产妇.docx')).toEqual(refused)
    expect(await refusalOf(zipFile([{ name: '日报.xlsx', content: readFileSync(path) }]), '日报.zip')).toEqual(refused)
    expect(await refusalOf('产妇王丽娜 13812345678 今天出院\n', '产妇.txt')).toEqual(refused)
  })

  test('of a list of goods', async () => {
    expect(await refusalOf('品名,数量\n奶粉,3\n尿布,12\n', '库存.csv')).toEqual({
      kind: 'refused',
      why: 'nothing-to-mask',
    })
  })

  test('of a workbook that swells beyond the limits', async () => {
    const { path, out, target } = await report(200)
    mkdirSync(out)
    const limits = { ...defaultPolicy.limits, inflatedBytes: 20_000 }
    expect(await copyOf(path, target, { limits })).toEqual({ kind: 'refused', why: 'too-large' })
    expect(readdirSync(out)).toEqual([])
  })

  test('where something stands already, or nothing may stand', async () => {
    const { folder, path, target, out } = await report()
    expect(await copyOf(path, target)).toEqual({ kind: 'refused', why: 'target-not-writable' })
    mkdirSync(out)
    writeFileSync(target, 'taken')
    expect(await copyOf(path, target)).toEqual({ kind: 'refused', why: 'target-exists' })
    expect(readFileSync(target, 'utf8')).toBe('taken')
    expect(existsSync(join(folder, '日报.xlsx'))).toBe(true)
  })

  test('on a full disk', async (context) => {
    const disk = mountTinyDisk(256 * 1024)
    if (disk === null) {
      context.skip('mounting a small disk is not permitted here')
      return
    }
    try {
      const { path } = await report()
      copyFileSync(path, join(disk.folder, '日报.xlsx'))
      disk.fill()
      expect(await copyOf(join(disk.folder, '日报.xlsx'), join(disk.folder, 'copy.xlsx'))).toEqual({
        kind: 'refused',
        why: 'disk-full',
      })
      expect(readdirSync(disk.folder).sort()).toEqual(['filler', '日报.xlsx'].sort())
    } finally {
      disk.remove()
    }
  })
})

test('a workbook that exceljs trips over is copied by its values', async () => {
  const folder = temporaryFolder()
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  const line = (row: number, texts: readonly string[]): string =>
    `<row r="${String(row)}">${texts.map((text, at) => cell('ABC'.charAt(at) + String(row), text)).join('')}</row>`
  const sheet = [
    line(1, ['产妇姓名', '联系电话', '分娩日期']),
    ...['王丽娜', '李秀英', '陈晓燕'].map((name, at) => line(at + 2, [name, `1391234567${String(at)}`, '2026-03-01'])),
  ].join('')
  const tail = '<mergeCells count="2"><mergeCell ref="E1:F9"/><mergeCell ref="F2:G3"/></mergeCells>'
  writeFileSync(join(folder, '日报.xlsx'), xlsxFile({ sheet, tail }))
  expect(await copyOf(join(folder, '日报.xlsx'), join(folder, 'copy.xlsx'))).toMatchObject({
    kind: 'made',
    formatsKept: false,
    maskedCells: 6,
    rows: 4,
  })
})
