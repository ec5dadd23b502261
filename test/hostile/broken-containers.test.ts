import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { utils, write, type BookType } from '@e965/xlsx'
import { pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { collectFile } from '../support/collect-file.ts'
import { madeUpPdf } from '../support/made-up-pdf.ts'
import { madeUpRar4, madeUpRar5 } from '../support/made-up-rar.ts'
import { sevenZipFile } from '../support/seven-zip-file.ts'
import { xlsxFile, xlsxMembers } from '../support/xlsx-file.ts'
import { zipFile } from '../support/zip-file.ts'

const cells = Array.from({ length: 400 }, (_, i) => `王小燕${String((i * 7919) % 1009)}`)
const list = { name: '名单.csv', content: `姓名,电话\n${cells.map((cell) => `${cell},13800000001\n`).join('')}` }

function workbook(bookType: BookType): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((cell) => [cell, 1])), 'S')
  return write(book, { type: 'buffer', bookType, bookSST: true, compression: true }) as Buffer
}

async function tarFile(names: readonly string[]): Promise<Buffer> {
  const tar = pack()
  for (const name of names) tar.entry({ name }, list.content)
  tar.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of tar as unknown as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const docx = zipFile([
  { name: '[Content_Types].xml', content: '<Types/>' },
  {
    name: 'word/document.xml',
    content: `<w:document xmlns:w="w"><w:body>${cells.map((cell) => `<w:p><w:r><w:t>${cell}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  },
])

const containers: readonly (readonly [string, () => Buffer | Promise<Buffer>])[] = [
  ['xlsx', () => workbook('xlsx')],
  ['xlsb', () => workbook('xlsb')],
  ['xls', () => workbook('biff8')],
  ['ods', () => workbook('ods')],
  ['fods', () => workbook('fods')],
  ['SpreadsheetML', () => workbook('xlml')],
  ['docx', () => docx],
  ['zip', () => zipFile([list])],
  ['gz', () => gzipSync(list.content)],
  ['7z', () => sevenZipFile([list])],
  ['rar 4', () => madeUpRar4([list])],
  ['rar 5', () => madeUpRar5([list])],
  ['pdf', () => madeUpPdf([cells.map((cell) => [cell, '1'])])],
]

describe('cut at every fiftieth of its length', () => {
  test.each(containers)('%s is never whole', async (format, make) => {
    const file = await make()
    const whole = await collectFile(file)
    expect(whole.outcome).toEqual({ kind: 'whole' })
    for (let i = 1; i < 50; i++) {
      const { outcome, texts } = await collectFile(file.subarray(0, Math.floor((file.length * i) / 50)))
      // The last sectors of an old workbook may be free ones, which nobody misses.
      if (format === 'xls' && outcome.kind === 'whole') expect(texts).toEqual(whole.texts)
      else expect(outcome.kind, `${String(i)}/50`).toBe('partial')
    }
  })

  test('tar is never whole', async () => {
    const file = await tarFile(['a.csv', 'b.csv'])
    for (let i = 1; i < 50; i++) {
      const { outcome } = await collectFile(file.subarray(0, Math.floor((file.length * i) / 50)))
      expect(outcome.kind, `${String(i)}/50`).toBe('partial')
    }
  })
})

describe('a wrong checksum', () => {
  const wrong = { crc32: 0x12345678 }
  const gz = gzipSync(list.content)

  test.each([
    ['a zip member', () => zipFile([{ ...list, ...wrong }])],
    ['a stored zip member', () => zipFile([{ ...list, ...wrong, stored: true }])],
    ['a sheet', () => zipFile(each('xl/worksheets/sheet1.xml', wrong))],
    ['the shared strings', () => zipFile(each('xl/sharedStrings.xml', wrong))],
    ['a Word document', () => zipFile([{ name: 'word/document.xml', content: '<w:document/>', ...wrong }])],
    ['gz', () => flipped(gz, gz.length - 8)],
    ['7z', async () => flipped(await sevenZipFile([list], ['-mx=0']), 100)],
    ['rar 4', () => flipped(madeUpRar4([list]), 200)],
    ['rar 5', () => flipped(madeUpRar5([list]), 200)],
  ])('of %s is damage', async (_, make) => {
    expect((await collectFile(await make())).outcome).toEqual({ kind: 'partial', reason: 'damaged' })
  })
})

describe('names that lead elsewhere', () => {
  const names = ['../../../tmp/swaddle-escaped.csv', '/tmp/swaddle-escaped.csv', 'C:\\swaddle-escaped.csv', '..\\x.csv']

  test.each([
    ['zip', () => zipFile(names.map((name) => ({ ...list, name })))],
    ['tar', () => tarFile(names)],
    ['rar', () => madeUpRar4(names.map((name) => ({ ...list, name })))],
  ] as const)('in %s: the members are read and nothing is written', async (_, make) => {
    const { outcome, texts } = await collectFile(await make())
    expect(outcome).toEqual({ kind: 'whole' })
    expect(texts.filter((text) => text === '姓名')).toHaveLength(names.length)
    expect(existsSync('/tmp/swaddle-escaped.csv')).toBe(false)
  })

  test('a part outside of its workbook is not fetched', async () => {
    const parts = [
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="file:///etc/hostname" TargetMode="External"/></Relationships>',
      },
    ]
    const { outcome } = await collectFile(xlsxFile({ parts, sheet: '<row><c><v>1</v></c></row>' }))
    expect(outcome).toEqual({ kind: 'partial', reason: 'damaged' })
  })
})

describe('names of the language itself', () => {
  const special = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

  function book(bookType: BookType): Buffer {
    const made = utils.book_new()
    for (const name of special) utils.book_append_sheet(made, utils.aoa_to_sheet([special]), name.replaceAll('_', '-'))
    return write(made, { type: 'buffer', bookType }) as Buffer
  }

  test.each([
    ['zip', () => zipFile(special.map((name) => ({ name, content: special.join(',') })))],
    ['tar', () => tarFile(special)],
    ['7z', () => sevenZipFile(special.map((name) => ({ name, content: special.join(',') })))],
    ['xlsx', () => book('xlsx')],
    ['xlsb', () => book('xlsb')],
    ['xls', () => book('biff8')],
    ['ods', () => book('ods')],
    ['SpreadsheetML', () => book('xlml')],
    ['CSV', () => Buffer.from(`${special.join(',')}\n${special.join(',')}\n`)],
  ] as const)('in %s are names as any', async (_, make) => {
    const { outcome } = await collectFile(await make())
    expect(outcome).toEqual({ kind: 'whole' })
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(Object.prototype.toString.call([])).toBe('[object Array]')
  })
})

function each(name: string, change: { readonly crc32: number }): ReturnType<typeof xlsxMembers> {
  const members = xlsxMembers({ sheet: '<row><c t="s"><v>0</v></c></row>', strings: '<si><t>张小丽</t></si>' })
  return members.map((member) => (member.name === name ? { ...member, ...change } : member))
}

function flipped(file: Buffer, at: number): Buffer {
  const changed = Buffer.from(file)
  changed[at] = (changed[at] ?? 0) ^ 0x55
  return changed
}
