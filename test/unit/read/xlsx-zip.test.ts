import { describe, expect, test } from 'vitest'
import { deflateRawSync } from 'node:zlib'
import { collectXlsx } from '../../support/collect-cells.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { listZip } from '../../../main/scanner/read/zip/list-zip.ts'
import { ReadBudget } from '../../../main/scanner/read/read-budget.ts'
import { xlsxMembers } from '../../support/xlsx-file.ts'
import { zipFile, type ZipMember } from '../../support/zip-file.ts'

const members = xlsxMembers({
  sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
  strings: `<si><t>张小丽</t></si>`,
})
const expected = ['A1 text 张小丽']

function each(change: Partial<ZipMember>): Buffer {
  return zipFile(members.map((member) => ({ ...member, ...change })))
}

function only(name: string, change: (member: ZipMember) => Partial<ZipMember>): Buffer {
  return zipFile(members.map((member) => (member.name === name ? { ...member, ...change(member) } : member)))
}

describe('containers that are whole', () => {
  test.each([
    ['deflated', zipFile(members)],
    ['stored', each({ stored: true })],
    ['sizes behind the data', each({ sizesFollow: true })],
    [
      'zip64',
      zipFile(
        members.map((member) => ({ ...member, zip64: true })),
        { zip64: true },
      ),
    ],
    [
      'a comment with a signature in it',
      zipFile(members, { comment: 'PK\x05\x06 and more than twenty bytes of words' }),
    ],
    ['behind a picture', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n'.repeat(100), 'latin1'), zipFile(members)])],
    ['before foreign bytes', Buffer.concat([zipFile(members), Buffer.alloc(100_000, 'x')])],
    ['folders among the members', zipFile([{ name: 'xl/', content: '', stored: true }, ...members])],
    [
      'names that climb out',
      zipFile([{ name: '../../../etc/passwd', content: 'x' }, { name: 'C:\\x.xml', content: 'x' }, ...members]),
    ],
    [
      'a member named __proto__',
      zipFile([{ name: '__proto__', content: 'x' }, { name: 'constructor', content: 'x' }, ...members]),
    ],
  ])('%s', async (_, file) => {
    const { outcome, cells } = await collectXlsx(file)
    expect(outcome).toEqual({ kind: 'whole' })
    expect(cells).toEqual(expected)
  })
})

describe('containers that are not', () => {
  const sheet = 'xl/worksheets/sheet1.xml'

  test.each([
    ['a wrong checksum', only(sheet, () => ({ crc32: 1 })), 'damaged'],
    ['a size declared too small', only(sheet, () => ({ plainBytes: 1 })), 'damaged'],
    ['a size declared too big', only(sheet, () => ({ plainBytes: 4_000_000_000 })), 'damaged'],
    [
      'two members on the same bytes',
      zipFile([...members, { name: 'xl/media/copy.bin', content: 'x', offset: 0 }]),
      'damaged',
    ],
    ['bits turned over in the data', only(sheet, ({ content }) => ({ packed: turned(content) })), 'damaged'],
    ['an encrypted member', only(sheet, () => ({ flags: 0x801 })), 'encrypted'],
    ['a method nobody has', only(sheet, () => ({ method: 99 })), 'damaged'],
    ['no sheet where the workbook says one is', zipFile(members.filter(({ name }) => name !== sheet)), 'damaged'],
    ['no strings', zipFile(members.filter(({ name }) => !name.includes('Strings'))), 'damaged'],
  ])('%s', async (_, file, reason) => {
    expect((await collectXlsx(file)).outcome).toEqual({ kind: 'partial', reason })
  })

  test('cut anywhere: never whole, and cells come as long as the sheet and its strings are there', async () => {
    const file = zipFile(members)
    let withCells = 0
    for (let i = 0; i < 50; i++) {
      const { outcome, cells } = await collectXlsx(file.subarray(0, Math.floor((file.length * i) / 50)))
      expect(outcome.kind).not.toBe('whole')
      if (cells.length > 0) withCells++
    }
    expect(withCells).toBeGreaterThan(5)
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('not a zip at all')],
    ['an empty zip', zipFile([])],
    ['another zip', zipFile([{ name: 'word/document.xml', content: '<w:document/>' }])],
    [
      'a binary workbook',
      zipFile([
        ...members.filter(({ name }) => !name.startsWith('xl/work')),
        { name: 'xl/workbook.bin', content: 'x' },
      ]),
    ],
  ])('%s is for another reader', async (_, file) => {
    const { outcome, sheets } = await collectXlsx(file)
    expect(outcome.kind).toBe('fallback')
    expect(sheets).toEqual([])
  })

  test('more members than the policy allows', async () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ name: `m${String(i)}`, content: '' }))
    expect((await collectXlsx(zipFile([...members, ...many]), { archiveMembers: 20 })).outcome).toEqual({
      kind: 'partial',
      reason: 'too-large',
    })
  })

  test('names in GBK and in the unicode extra field are decoded', () => {
    const gbk = zipFile([{ name: 'AAAA', content: '', flags: 0 }])
    const named = Buffer.from(gbk.toString('latin1').replaceAll('AAAA', '\xd5\xc5\xc4\xc8'), 'latin1')
    expect(listZip(named, new ReadBudget(defaultPolicy.limits))?.entries[0]?.name).toBe('张娜')
  })
})

function turned(content: Buffer | string): Buffer {
  const packed = deflateRawSync(content)
  const middle = packed.length >> 1
  packed[middle] = (packed[middle] ?? 0) ^ 0xff
  return packed
}
