import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { biffTable } from '../../support/biff-stream.ts'
import { collectFile } from '../../support/collect-file.ts'
import { compoundFile } from '../../support/compound-file.ts'
import { madeUpPdf } from '../../support/made-up-pdf.ts'
import { sevenZipFile } from '../../support/seven-zip-file.ts'
import { xlsxFile, xlsxMembers } from '../../support/xlsx-file.ts'
import { zipFile, type ZipMember } from '../../support/zip-file.ts'

const whole = { kind: 'whole' }
const sheet = '<row r="1"><c r="A1"><v>1</v></c></row>'
const words = '王小燕 13800000001 顺产'
const list = xlsxFile({ sheet: `<row r="1"><c r="A1" t="str"><v>${words}</v></c></row>` })
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(3000, 0xa7)])
const gbk = Buffer.concat([
  // 产妇名单, 顺产
  Buffer.from('b2fab8becafbb5a5a3acb2fab8bec3fbb5a5', 'hex'),
  Buffer.from('\r\n13800000001 '),
  Buffer.from('cbb3b2fa', 'hex'),
])

const packages: readonly (readonly [string, readonly ZipMember[]])[] = [
  ['a workbook', xlsxMembers({ sheet })],
  [
    'a Word document',
    [
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: '<document><body><p><r><t>1</t></r></p></body></document>' },
    ],
  ],
  [
    'an OpenDocument file',
    [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      { name: 'content.xml', content: '<document-content><body><p>1</p></body></document-content>' },
    ],
  ],
]

const disguises: readonly (readonly [string, ZipMember])[] = [
  ['a workbook called picture', { name: 'media/image1.png', content: list }],
  ['a workbook called settings', { name: 'printerSettings/printerSettings1.bin', content: list }],
  ['a workbook behind a picture', { name: 'media/image2.jpeg', content: Buffer.concat([png, list]) }],
  ['a text called picture', { name: 'Pictures/1.emf', content: words }],
  ['a text in UTF-16 called picture', { name: 'Pictures/1.gif', content: Buffer.from(`\uFEFF${words}`, 'utf16le') }],
  ['a text called settings', { name: 'x.bin', content: words }],
  ['a packed text called font', { name: 'fonts/1.odttf', content: gzipSync(words) }],
  ['a text called relationships', { name: '_rels/list.rels', content: words }],
  ['a text in a folder, called XML', { name: 'other/list.xml', content: words }],
]

describe('what lies in a package under a name that is not its own', () => {
  test.each(
    packages.flatMap(([name, members]) =>
      disguises.map(([what, hidden]) => [name, what, { members, hidden }] as const),
    ),
  )('%s with %s', async (_, __, { members, hidden }) => {
    const read = await collectFile(zipFile([...members, hidden]))
    expect(read.outcome).toEqual(whole)
    expect(read.texts.join('|')).toContain(words)
  })

  test.each(packages)('%s with pictures and settings is whole, and they give no cells', async (...[, members]) => {
    const own: readonly ZipMember[] = [
      { name: 'media/image1.png', content: png },
      { name: 'media/image2.png', content: png, crc32: 1 },
      { name: 'media/image3.svg', content: '<?xml version="1.0"?><svg xmlns="x"><path d="M138 0"/></svg>' },
      { name: 'media/image4.emf', content: Buffer.from('01000000640000001200000013000000', 'hex') },
      { name: 'printerSettings/printerSettings1.bin', content: Buffer.from('Printer\0\x01\x04', 'utf16le') },
      { name: 'activeX/activeX1.bin', content: compoundFile({ contents1: Buffer.from([1, 0, 2, 0]) }) },
      { name: '_rels/a.rels', content: '<?xml version="1.0"?>\n<Relationships/>' },
      { name: 'manifest.rdf', content: '<rdf:RDF xmlns:rdf="x"/>' },
      { name: 'empty.png', content: '' },
    ]
    const plain = await collectFile(zipFile(members))
    const read = await collectFile(zipFile([...members, ...own]))
    expect(read.outcome).toEqual(whole)
    expect(read.texts).toEqual(plain.texts)
  })

  test('a workbook of which only the first bytes came is told at once', async () => {
    for (const bytes of [100, 300, 700]) {
      expect((await collectFile(list.subarray(0, bytes))).outcome).toEqual({ kind: 'partial', reason: 'damaged' })
    }
  })

  test('a locked or a broken list under the name of a picture makes the file no whole one', async () => {
    for (const [change, reason] of [
      [{ content: list, flags: 0x801 }, 'encrypted'],
      [{ content: list, crc32: 1 }, 'damaged'],
      [{ content: list.subarray(0, 300) }, 'damaged'],
    ] as const) {
      const read = await collectFile(zipFile([...xlsxMembers({ sheet }), { name: 'media/image1.png', ...change }]))
      expect(read.outcome).toEqual({ kind: 'partial', reason })
    }
  })

  test('pictures beyond what may be unpacked end the reading, as anything does', async () => {
    const bomb = { name: 'media/image1.png', content: Buffer.concat([png, Buffer.alloc(20_000_000)]) }
    const read = await collectFile(zipFile([...xlsxMembers({ sheet }), bomb]), { limits: { inflatedBytes: 5_000_000 } })
    expect(read.outcome).toEqual({ kind: 'partial', reason: 'too-large' })
  })
})

describe('what stands behind the end of a file', () => {
  const zip = zipFile(xlsxMembers({ sheet }))

  test.each([
    ['the comment of a zip', zipFile(xlsxMembers({ sheet }), { comment: words })],
    ['text', Buffer.concat([zip, Buffer.from(`\r\n${words}`)])],
    ['text behind a comment', Buffer.concat([zipFile(xlsxMembers({ sheet }), { comment: 'x' }), Buffer.from(words)])],
    ['a packed text', Buffer.concat([zip, gzipSync(words)])],
    ['an archive of wide numbers', Buffer.concat([zipFile(xlsxMembers({ sheet }), { zip64: true }), gzipSync(words)])],
    ['text behind an OLE2 file', Buffer.concat([asByOffice(oldFile({})), Buffer.from(words)])],
    ['a workbook behind an OLE2 file', Buffer.concat([asByOffice(oldFile({})), list])],
  ])('%s is read', async (_, file) => {
    const read = await collectFile(file)
    expect(read.outcome.kind === 'whole' || read.format === 'ole2').toBe(true)
    expect(read.texts.join('|')).toContain(words)
  })

  test('a text and a workbook behind a PDF and a 7z archive are read, whatever only ends lines is not', async () => {
    const sevenZip = await sevenZipFile([{ name: 'a.csv', content: '1,2' }])
    for (const file of [madeUpPdf([[['1']]]), sevenZip]) {
      expect((await collectFile(Buffer.concat([file, Buffer.from('\r\n')]))).outcome).toEqual(whole)
      for (const behind of [Buffer.from(words), list]) {
        const read = await collectFile(Buffer.concat([file, behind]))
        expect(read.outcome).toEqual(whole)
        expect(read.texts.join('|')).toContain(words)
      }
    }
  })

  test('the comment of an archive in GBK', async () => {
    const archive = zipFile([{ name: 'a.csv', content: '1,2' }])
    archive.writeUInt16LE(gbk.length, archive.length - 2)
    const read = await collectFile(Buffer.concat([archive, gbk]))
    expect(read.outcome).toEqual(whole)
    expect(read.texts.join('|')).toContain('产妇名单')
  })

  test('what nobody can read is told, what only fills up is not', async () => {
    const noise = Buffer.from(Array.from({ length: 900 }, (_, i) => (i * 151 + (i >> 3)) & 0xff))
    expect((await collectFile(Buffer.concat([zip, noise]))).outcome).toEqual({ kind: 'partial', reason: 'unsupported' })
    expect((await collectFile(Buffer.concat([zip, Buffer.alloc(70_000), Buffer.from('\r\n\x1a')]))).outcome).toEqual(
      whole,
    )
  })
})

describe('further streams of an OLE2 file', () => {
  test.each([
    ['a text', 'List', Buffer.from(words)],
    ['a text in a storage', 'Notes/Item', Buffer.from(words)],
    ['a workbook', 'Thumbnail', list],
    ['an old workbook', 'List', biffTable([[words]])],
    ['an attachment of a message', '__attach_version1.0_#00000000/__substg1.0_37010102', list],
    ['the body of a message', '__substg1.0_1000001F', Buffer.from(words, 'utf16le')],
  ])('%s is read', async (_, path, content) => {
    expect((await collectFile(oldFile({ [path]: content }))).texts.join('|')).toContain(words)
  })

  test.each(['\u0001CompObj', 'VBA/dir', '_VBA_PROJECT_CUR/PROJECTwm', 'ETExtData'])(
    '%s, which programs write, is none',
    async (path) => {
      // The beginning of a workbook's stream, then its end, without any sheet.
      const records = Buffer.from('0908100000060500bb0dcc0700000000060000000a000000', 'hex')
      const content = path === 'ETExtData' ? records : Buffer.from(words)
      expect((await collectFile(oldFile({ [path]: content }))).texts).toEqual([])
    },
  )
})

function oldFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  return compoundFile({ Other: Buffer.from([1, 0, 0, 2]), ...streams })
}

/** Office marks the sectors behind the last one as free, where the writer at hand leaves them ends of chains. */
function asByOffice(file: Buffer): Buffer {
  const table = (file.readUInt32LE(76) + 1) * 512
  const sectors = file.length / 512 - 1
  file.fill(0xff, table + sectors * 4, table + 512)
  return file
}
