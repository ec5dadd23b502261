import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { collectFile } from '../../support/collect-file.ts'

const table = '姓名,电话,出生日期\r\n王小燕,13800000001,2026-01-02\r\n林美玉,13800000002,2026-01-03\r\n'
const traditional = '產婦姓名,電話,備註\n陳麗華,0912000001,剖腹產後第三天\n黃淑芬,0912000002,產後護理之家預約兩週\n'
const texts = ['姓名', '电话', '出生日期', '王小燕', '13800000001', '2026-01-02', '林美玉', '13800000002', '2026-01-03']

describe('text in any encoding', () => {
  test.each(['utf8', 'utf16le', 'utf16be', 'gbk', 'gb18030', 'utf32le', 'utf32be'])(
    'reads a table in %s without a mark',
    async (encoding) => {
      const read = await collectFile(iconv.encode(table, encoding))
      expect(read).toMatchObject({ format: 'csv', outcome: { kind: 'whole' } })
      expect(read.texts).toEqual(texts)
    },
  )

  test.each(['utf8', 'utf16le', 'utf16be', 'utf32le', 'utf32be'])(
    'reads a table in %s with its mark',
    async (encoding) => {
      expect((await collectFile(iconv.encode(table, encoding, { addBOM: true }))).texts).toEqual(texts)
    },
  )

  test.each([
    ['of Java', (hanzi: string) => `\\u${hanzi.charCodeAt(0).toString(16)}`],
    ['of HTML', (hanzi: string) => `&#${String(hanzi.charCodeAt(0))};`],
    ['of HTML, hexadecimal', (hanzi: string) => `&#x${hanzi.charCodeAt(0).toString(16)};`],
    ['of addresses', (hanzi: string) => encodeURIComponent(hanzi)],
    ['of UTF-8 taken for Latin-1', (hanzi: string) => Buffer.from(hanzi).toString('latin1')],
    ['of UTF-8 taken for Windows-1252', (hanzi: string) => new TextDecoder('windows-1252').decode(Buffer.from(hanzi))],
  ])('reads a table in the escapes %s', async (_, escape) => {
    const read = await collectFile(Buffer.from(table.replace(/[\u4e00-\u9fff]/gu, escape)))
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.texts).toEqual(texts)
  })

  test('reads a text that is one address', async () => {
    expect((await collectFile(Buffer.from(encodeURIComponent(table)))).texts).toEqual(texts)
  })

  test('leaves addresses among other words, and accents, as they are', async () => {
    const page = 'page,visits\n/a?q=%2C%0A&b=%41,3\n/é/è,4\n'
    expect((await collectFile(Buffer.from(page))).texts).toEqual([
      'page',
      'visits',
      '/a?q=%2C%0A&b=%41',
      '3',
      '/é/è',
      '4',
    ])
  })

  test('tells Big5 from GBK by how common the characters would be', async () => {
    expect((await collectFile(iconv.encode(traditional, 'big5'))).texts).toEqual(traditional.trim().split(/[,\n]/))
    expect((await collectFile(iconv.encode(traditional, 'gbk'))).texts).toEqual(traditional.trim().split(/[,\n]/))
  })

  test('takes a ü that is all there is beyond ASCII for GBK, as Excel on a Chinese PC writes it', async () => {
    const foreign = 'mother,phone\nAnna Müller,13800000001\nEva Krüger,13800000002\n'
    expect((await collectFile(iconv.encode(foreign, 'gbk'))).texts).toEqual(foreign.trim().split(/[,\n]/))
  })

  test('reads zero-width characters between digits, four bytes each in GB18030', async () => {
    const hidden = table.replaceAll(/(?<=\d{3})(?=\d{4})/g, '\u200b')
    const read = await collectFile(iconv.encode(hidden, 'gb18030'))
    expect(read).toMatchObject({ format: 'csv', outcome: { kind: 'whole' } })
    expect(read.texts.map((text) => text.replaceAll('\u200b', ''))).toEqual(texts)
  })

  test.each(['utf8', 'gbk'])('reads %s that zeros strayed into, or that ends in them', async (encoding) => {
    const plain = iconv.encode(table.repeat(20), encoding)
    const strayed = Buffer.from(plain)
    strayed[plain.indexOf('\r\n')] = 0
    for (const content of [strayed, Buffer.concat([plain, Buffer.alloc(5000)])]) {
      const read = await collectFile(content)
      expect(read).toMatchObject({ format: 'csv', outcome: { kind: 'whole' } })
      expect(read.texts).toContain('林美玉')
    }
  })

  test('nothing but zeros is no text', async () => {
    expect((await collectFile(Buffer.alloc(100_000))).outcome).toEqual({ kind: 'partial', reason: 'unsupported' })
  })

  test('takes the encoding of what follows, where a text begins with much plain ASCII', async () => {
    const numbers = '1234,5678,9012\r\n'.repeat(6000)
    for (const encoding of ['gbk', 'big5', 'utf8']) {
      const words = encoding === 'big5' ? traditional : table
      const read = await collectFile(iconv.encode(numbers + words.repeat(3), encoding))
      expect(read.texts).toContain(encoding === 'big5' ? '陳麗華' : '王小燕')
    }
  })

  test('keeps letters whole where a piece of the file ends between their bytes', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `孙${String(i)},备注文字`)
    for (const encoding of ['utf8', 'gb18030', 'utf16le']) {
      const read = await collectFile(iconv.encode(rows.join('\n'), encoding))
      expect(read.texts.filter((_, i) => i % 2 === 0)).toEqual(rows.map((row) => row.split(',')[0]))
    }
  })

  test('cuts headings and their only row, between a title and a remark', async () => {
    const one =
      '名单\r\n打印时间：2026-01-05\r\n\r\n姓名,电话,"护士\r\n签名",体重,性别\r\n王小燕,13800000001,,3200,女\r\n\r\n请保密\r\n'
    const read = await collectFile(iconv.encode(one, 'gbk'))
    expect(read).toMatchObject({ format: 'csv', outcome: { kind: 'whole' } })
    expect(read.texts).toContain('护士\r\n签名')
    expect(read.texts).toContain('3200')
  })

  test('leaves sentences whole, though two of them have three commas', async () => {
    const told =
      'Hello\nDear all, the list, as you know, is late.\nWe send it today.\nPlease wait, they said, and so, we do.\nBye\n'
    expect((await collectFile(Buffer.from(told))).texts).toEqual(told.trim().split('\n'))
  })

  test('does not take noise, or a picture without an ending, for text', async () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 0xff))
    expect((await collectFile(noise)).outcome).toEqual({ kind: 'partial', reason: 'unsupported' })
  })

  test('an empty file is read whole', async () => {
    expect((await collectFile(Buffer.alloc(0))).outcome).toEqual({ kind: 'whole' })
  })
})

describe('records and their separators', () => {
  test.each([',', '\t', ';', '|'])('splits by %j', async (separator) => {
    const read = await collectFile(Buffer.from(table.replaceAll(',', separator)))
    expect(read.texts).toEqual(texts)
  })

  test('believes the line by which Excel tells its separator', async () => {
    expect((await collectFile(Buffer.from('sep=;\r\na,b;c\r\n'))).texts).toEqual(['sep=', 'a,b', 'c'])
  })

  test('understands quotes, doubled quotes and line breaks in cells', async () => {
    const read = await collectFile(Buffer.from('a,"b ""c"", d","e\nf"\r\n"",x,="007"\n'))
    expect(read.sheets[0]?.cells).toEqual(['A1 text a', 'B1 text b "c", d', 'C1 text e\nf', 'B2 text x', 'C2 text 007'])
  })

  test('a stray quote does not swallow the rows after it', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `r${String(i)},"${String(i)}`)
    const read = await collectFile(Buffer.from(rows.join('\n')))
    expect(read.texts.filter((text) => text.startsWith('r'))).toHaveLength(50)
  })

  test('lines of a chat are lines of text', async () => {
    const read = await collectFile(Buffer.from('宝妈张某 138 今天生了\n\n预产期下周，记得回访\n'))
    expect(read.format).toBe('text')
    expect(read.sheets[0]).toMatchObject({
      kind: 'text',
      cells: ['A1 text 宝妈张某 138 今天生了', 'A3 text 预产期下周，记得回访'],
    })
  })

  test('cells past the last column allowed are left out, and the answer says so', async () => {
    const read = await collectFile(Buffer.from(Array(3).fill('1,2,3,4').join('\n')), { limits: { columns: 2 } })
    expect(read.texts).toEqual(['1', '2', '1', '2', '1', '2'])
    expect(read.outcome).toEqual({ kind: 'partial', reason: 'too-large' })
  })

  test('stops at the cells allowed, and what came before is read', async () => {
    const read = await collectFile(Buffer.from('1,2\n'.repeat(1000)), { limits: { cells: 100 } })
    expect(read.texts).toHaveLength(100)
    expect(read.outcome).toEqual({ kind: 'partial', reason: 'too-large' })
  })
})
