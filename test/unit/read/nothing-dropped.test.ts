import { describe, expect, test } from 'vitest'
import { collectFile } from '../../support/collect-file.ts'
import { compoundFile } from '../../support/compound-file.ts'
import { sevenZipFile } from '../../support/seven-zip-file.ts'
import { zipFile } from '../../support/zip-file.ts'

const whole = { kind: 'whole' }

async function textsOf(text: string): Promise<string> {
  const read = await collectFile(Buffer.from(text))
  expect(read.outcome).toEqual(whole)
  return read.texts.join('|')
}

describe('what is read as whole was handed on as a whole', () => {
  test.each([
    ['cut off before its end', 'BEGIN:VCARD\nVERSION:3.0\nFN:王小燕\nTEL:13800000001\nNOTE:顺产'],
    [
      'the second of two, cut off',
      'BEGIN:VCARD\nFN:林美玉\nEND:VCARD\nBEGIN:VCARD\nFN:王小燕\nTEL:13800000001\nNOTE:顺产',
    ],
    ['words behind the last card', 'BEGIN:VCARD\nFN:林美玉\nEND:VCARD\n王小燕 13800000001 顺产'],
  ])('address cards: %s', async (_, text) => {
    const read = await textsOf(text)
    for (const word of ['王小燕', '13800000001', '顺产']) expect(read).toContain(word)
  })

  test.each([
    ['N:王;小燕;;;\nFN:3床王小燕 顺产'],
    ['FN:3床王小燕 顺产\nN:王;小燕;;;'],
    ['FN:产科\nN:王;小燕;;;\nNOTE:3床 顺产'],
  ])('an address card of two names that differ: %s', async (names) => {
    const read = await textsOf(`BEGIN:VCARD\n${names}\nEND:VCARD\n`)
    for (const word of ['王小燕', '3床', '顺产']) expect(read).toContain(word)
  })

  test.each([
    ['what begins with no letter', '- 3床 王小燕: 顺产\n  床: 3\n- 5床 林美玉: 剖宫产\n  床: 5\n'],
    ['a name with nothing behind it', '- 王小燕 13800000001 顺产: \n- 林美玉 13800000002 剖宫产: \n- 床: 7'],
  ])('an entry of a YAML list: %s', async (_, text) => {
    const read = await textsOf(text)
    for (const word of ['王小燕', '顺产', '林美玉', '剖宫产']) expect(read).toContain(word)
  })

  test('lists within lists of JSON, however deep', async () => {
    const deep = '['.repeat(40) + '["王小燕","13800000001"],["林美玉","13800000002"]' + ']'.repeat(40)
    expect(await textsOf(deep)).toMatch(/王小燕.*13800000001.*林美玉/)
  })

  test.each([
    [
      'further attributes',
      '<l><p name="产妇" tel="13800000001">王小燕</p><p name="产妇" tel="13800000002">林美玉</p></l>',
    ],
    ['an element within', '<l><p name="产妇">王小燕<tel>13800000001</tel></p><p name="产妇">林美玉</p></l>'],
  ])('a named field of XML with %s', async (_, text) => {
    const read = await textsOf(text)
    for (const word of ['王小燕', '13800000001', '林美玉']) expect(read).toContain(word)
  })

  test('a member of a rare method beside one that needs a password', async () => {
    const list = { name: 'a.csv', content: `姓名,电话\n王小燕,13800000001\n${'林美玉,13800000002\n'.repeat(200)}` }
    const packed = await sevenZipFile([list], ['-tzip', '-mm=BZip2'])
    expect((await collectFile(packed)).texts).toContain('王小燕')
    const both = await sevenZipFile([list, { name: 'b.txt', content: 'x' }], ['-tzip', '-mm=BZip2'])
    // The second entry of the directory and its local header get the flag of a password.
    for (const [mark, flagsAt] of [
      ['PK\x01\x02', 8],
      ['PK\x03\x04', 6],
    ] as const) {
      const at = both.lastIndexOf(Buffer.from(mark, 'latin1'))
      both.writeUInt16LE(both.readUInt16LE(at + flagsAt) | 1, at + flagsAt)
    }
    const read = await collectFile(both)
    expect(read.outcome).toEqual({ kind: 'partial', reason: 'encrypted' })
    expect(read.texts).toContain('王小燕')
  })

  test('pages of XPS that are pictures are not told as read', async () => {
    const picture =
      '<FixedPage><Path Data="M0,0L9,9"><Path.Fill><ImageBrush ImageSource="/a.jpg"/></Path.Fill></Path></FixedPage>'
    const file = zipFile([{ name: 'Documents/1/Pages/1.fpage', content: picture }])
    expect((await collectFile(file)).outcome).toEqual({ kind: 'partial', reason: 'unsupported' })
  })

  test('a Word document embedded in an OLE2 file is read, slides are told as not read', async () => {
    const around = { 'VBA/dir': Buffer.alloc(600) }
    const { document, table } = wordDocument('王小燕 13800000001')
    const word = compoundFile({ ...around, 'MBD1/WordDocument': document, 'MBD1/0Table': table })
    expect((await collectFile(word)).texts.join('|')).toContain('王小燕 13800000001')
    const slides = compoundFile({ ...around, 'MBD1/PowerPoint Document': Buffer.alloc(600, 1) })
    expect((await collectFile(slides)).outcome).toEqual({ kind: 'partial', reason: 'unsupported' })
    expect((await collectFile(compoundFile(around))).outcome).toEqual(whole)
  })
})

/** As little of a Word 97 document as tells its text. */
function wordDocument(text: string): { readonly document: Buffer; readonly table: Buffer } {
  const document = Buffer.concat([Buffer.alloc(1024), Buffer.from(text, 'utf16le'), Buffer.alloc(512)])
  document.writeUInt16LE(0xa5ec, 0)
  const table = Buffer.alloc(600)
  table[0] = 2
  table.writeUInt32LE(16, 1)
  table.writeUInt32LE(text.length, 5 + 4)
  table.writeUInt32LE(1024, 5 + 8 + 2)
  document.writeUInt32LE(5 + 16, 0x01a2 + 4)
  return { document, table }
}

describe('statements', () => {
  test('all tables are made before they are filled: each has its own columns', async () => {
    const text =
      "CREATE TABLE a (x int, y varchar(9) COMMENT '床（号）');\nCREATE TABLE b (n text COMMENT '产妇, 姓名', t text COMMENT '电话') WITH (x=y);\nINSERT INTO b VALUES ('王小燕','138');\nINSERT INTO a VALUES (1,'3');"
    expect((await collectFile(Buffer.from(text))).texts.slice(-10)).toEqual([
      'b',
      '产妇, 姓名',
      '电话',
      '王小燕',
      '138',
      'a',
      'x',
      '床（号）',
      '1',
      '3',
    ])
  })

  test('spaces between rows are gone through once', async () => {
    const text = `INSERT INTO t (a) VALUES (1)${' '.repeat(1_000_000)}x;`
    expect((await collectFile(Buffer.from(text))).outcome).toEqual(whole)
  })

  test.each(['a,', 'CREATE TABLE t (', "a '"])(
    'tables that are never closed are gone through once: %s',
    async (piece) => {
      const text = `CREATE TABLE t (${piece.repeat(1_000_000 / piece.length)}\nINSERT INTO t VALUES (1);`
      expect((await collectFile(Buffer.from(`INSERT INTO t (a) VALUES (1);${text}`))).outcome).toEqual(whole)
    },
  )
})
