import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { collectFile } from '../../support/collect-file.ts'
import { xlsxFile } from '../../support/xlsx-file.ts'
import { zipFile } from '../../support/zip-file.ts'

const whole = { kind: 'whole' }
const workbook = xlsxFile({ sheet: '<row r="1"><c r="A1" t="str"><v>王小燕</v></c></row>' })

async function cellsOf(text: string | Buffer): Promise<readonly string[]> {
  const { sheets, outcome } = await collectFile(Buffer.from(text))
  expect(outcome).toEqual(whole)
  return sheets.flatMap(({ cells }) => cells.map((cell) => cell.replace(' text ', ' ')))
}

describe('JSON', () => {
  test('a list of objects is a table, long numerals keep their digits, what is missing stays empty', async () => {
    const text = '{"code":0,"data":[{"name":"王小燕","id":310104199001011234},{"name":"林美玉","tel":"138"}]}'
    expect(await cellsOf(text)).toEqual([
      'A2 code',
      'A3 0',
      'A5 name',
      'B5 id',
      'A6 王小燕',
      'B6 310104199001011234',
      'A8 name',
      'B8 tel',
      'A9 林美玉',
      'B9 138',
    ])
  })

  test('one object a line; objects within objects are told by both names', async () => {
    const text = '{"mother":{"name":"王小燕"}}\n{"mother":{"name":"林美玉"}}\n'
    expect(await cellsOf(text)).toEqual(['A2 mother.name', 'A3 王小燕', 'A4 林美玉'])
  })

  test.each(['{"a":"王小燕","a":"x"}', '{"a":', '[1,2'])(
    '%s, which would hide something, is read as text',
    async (text) => {
      const read = await collectFile(Buffer.from(text))
      expect(read).toMatchObject({ outcome: whole })
      expect(read.texts.join(',')).toContain(text.slice(0, 4))
    },
  )

  test('lists within lists without end are text like any other', async () => {
    const read = await collectFile(Buffer.from('['.repeat(200_000) + ']'.repeat(200_000)))
    expect(read).toMatchObject({ format: 'text', outcome: whole })
  })
})

describe('XML of no known kind', () => {
  test('elements that come again are records; attributes, named fields and comments are told', async () => {
    const text = '<l><!--夜班--><r id="7"><f name="产妇">王小燕</f></r><r id="8"><f name="产妇">林美玉</f></r></l>'
    expect(await cellsOf(text)).toEqual(['A1 夜班', 'A3 id', 'B3 产妇', 'A4 7', 'B4 王小燕', 'A5 8', 'B5 林美玉'])
  })

  test('markup that is cut off is read as text', async () => {
    const read = await collectFile(Buffer.from('<l><r>王小燕</r><r>林'))
    expect(read.texts).toEqual(['<l><r>王小燕</r><r>林'])
  })
})

describe('cards, statements', () => {
  test('address cards: folded lines, quoted-printable, the name once', async () => {
    const text =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:王;小燕;;;\r\nFN:王小燕\r\nTEL;TYPE=CELL:138\r\n 0000\r\nNOTE;ENCODING=QUOTED-PRINTABLE:=E5=AD=95\r\nEND:VCARD\r\n'
    expect(await cellsOf(text)).toEqual(['A2 姓名', 'B2 电话', 'C2 备注', 'A3 王小燕', 'B3 1380000', 'C3 孕'])
  })

  test('statements: columns by their comments, several rows each, quotes doubled and escaped', async () => {
    const text =
      "CREATE TABLE `t` (\n `a` int,\n `b` varchar(20) COMMENT '产妇姓名',\n PRIMARY KEY (`a`)\n) ENGINE=InnoDB;\nINSERT INTO `t` VALUES (1,'王''小燕'),(2,NULL);\nINSERT INTO t (b) VALUES ('林\\'美玉');\n"
    expect((await cellsOf(text)).filter((cell) => /燕|玉|姓名$|^A\d+ [12t]$/u.test(cell))).toEqual([
      'A7 t',
      'B9 产妇姓名',
      'A10 1',
      "B10 王'小燕",
      'A11 2',
      "B12 林'美玉",
    ])
  })

  test.each([
    ['a YAML list', '- 姓名: 王小燕\n  电话: "138"\n- 姓名: 林美玉\n  电话: \'139\'\n'],
    ['settings in sections', '[1]\n姓名=王小燕\n电话=138\n[2]\n姓名=林美玉\n电话=139\n'],
  ])('%s: each entry a record', async (_, text) => {
    const read = await collectFile(Buffer.from(text))
    expect(read).toMatchObject({ format: 'pairs', outcome: whole })
    expect(read.texts.filter((one) => !/^(?:\[\]|[12])$/u.test(one))).toEqual([
      '姓名',
      '电话',
      '王小燕',
      '138',
      '林美玉',
      '139',
    ])
  })

  test('a chat with the hour beside who wrote, and pictures in brackets, is lines and no settings', async () => {
    const text = [
      '王小燕 08:21',
      '林美玉之子 9.1 11:01 顺产',
      '[图片]',
      '王小燕 08:33',
      '陈芳之女 9.1 7:40 顺产',
      '[图片]',
    ]
    const read = await collectFile(Buffer.from(text.join('\n')))
    expect(read).toMatchObject({ format: 'text', outcome: whole, texts: text })
  })

  test('a megabyte of spaces, or of quotes within quotes, is gone through once', async () => {
    const spaces = `INSERT INTO t (a) VALUES (1${' '.repeat(1_000_000)}x y;`
    expect((await collectFile(Buffer.from(spaces))).outcome).toEqual(whole)
    const quotes = JSON.stringify({ a: '"'.repeat(500_000), b: '王小燕: 1' })
    expect((await collectFile(Buffer.from(quotes))).texts.at(-1)).toBe('王小燕: 1')
  })

  test('rows that PostgreSQL copies', async () => {
    const text = 'COPY public.t (id, 姓名) FROM stdin;\n1\t王小燕\n\\.\n'
    expect((await collectFile(Buffer.from(text))).texts).toEqual(['t', 'id', '姓名', '1', '王小燕'])
  })
})

describe('messages', () => {
  const head = 'From: a@b.cn\r\nSubject: =?UTF-8?B?5pel5oql?=\r\nMIME-Version: 1.0\r\n'

  test('subject, words in any transfer encoding, attachments', async () => {
    const text = `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E5=AD=95=\r\n=E5=A6=87\r\n--b\r\nContent-Disposition: attachment; filename="a.xlsx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${workbook.toString('base64')}\r\n--b--\r\n`
    const read = await collectFile(Buffer.from(text))
    expect(read).toMatchObject({ format: 'mail', outcome: whole })
    expect(read.texts).toEqual(['日报', 'a@b.cn', '孕妇', '王小燕'])
    expect(read.sheets.at(-1)?.inside).toEqual(['a.xlsx'])
  })

  test('what a message says stands under its subject', async () => {
    const text = `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n王小燕 13812345678\r\n`
    expect((await collectFile(Buffer.from(text))).sheets.at(-1)?.inside).toEqual(['日报'])
  })

  test.each([
    ['called a picture', 'image/png; name="a.xlsx"', 'base64', workbook.toString('base64'), '王小燕'],
    ['in pieces of base64', 'text/plain', 'base64', `YWI=\r\n${Buffer.from('\n王小燕').toString('base64')}`, '王小燕'],
  ])('an attachment %s', async (_, type, encoding, body, words) => {
    for (const colon of [':', ' :']) {
      const text = `${head}Content-Type${colon} ${type}\r\nContent-Transfer-Encoding${colon} ${encoding}\r\n\r\n${body}\r\n`
      const read = await collectFile(Buffer.from(text))
      expect(read.outcome).toEqual(whole)
      expect(read.texts).toContain(words)
    }
  })

  test('a picture is left out; what is uuencoded is told as not read', async () => {
    const picture = `${head}Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgoAAAANSUhEUg==\r\n`
    expect((await collectFile(Buffer.from(picture))).outcome).toEqual(whole)
    const old = `${head}Content-Type: text/csv\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n#86)C\r\nend\r\n`
    expect((await collectFile(Buffer.from(old))).outcome).toEqual({ kind: 'partial', reason: 'unsupported' })
  })

  test('what is attached and cannot be read makes the answer partial', async () => {
    const text = `${head}Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('%PDF-1.4 broken').toString('base64')}\r\n`
    expect((await collectFile(Buffer.from(text))).outcome.kind).toBe('partial')
  })
})

describe('rich text', () => {
  test('rows, lines, Chinese by Unicode and by code page; fonts are no words', async () => {
    const gbk = [...iconv.encode('林美玉', 'gbk')].map((byte) => `\\'${byte.toString(16)}`).join('')
    const text = `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 Arial;}}\\trowd\\cellx1\\cellx2 \\u29579?\\u23567?\\cell 138\\cell\\row\\pard ${gbk} 139\\par}`
    expect(await cellsOf(text)).toEqual(['A1 王小', 'B1 138', 'A2 林美玉 139'])
  })

  test('embedded workbooks are read, a cut file is damaged', async () => {
    const text = `{\\rtf1 {\\object{\\*\\objdata 0105${workbook.toString('hex')}}}}`
    expect((await collectFile(Buffer.from(text))).texts).toEqual(['王小燕'])
    expect((await collectFile(Buffer.from('{\\rtf1 {王'))).outcome).toEqual({ kind: 'partial', reason: 'damaged' })
  })
})

describe('text that stands for a file', () => {
  test.each([
    ['base64', workbook.toString('base64')],
    ['certutil', `-----BEGIN CERTIFICATE-----\r\n${workbook.toString('base64')}\r\n-----END CERTIFICATE-----\r\n`],
    ['hexadecimal', workbook.toString('hex')],
  ])('a workbook in %s is read', async (_, text) => {
    expect((await collectFile(Buffer.from(text))).texts).toEqual(['王小燕'])
  })

  test('lines and cells of base64 are read among others, keys and hashes stay what they are', async () => {
    const line = (name: string): string => Buffer.from(`${name},13812345678,顺产`).toString('base64')
    const text = `k,v\n1,${line('王小燕')}\n2,${line('林美玉')}\n3,${line('张小丽')}\n`
    expect((await collectFile(Buffer.from(text))).texts).toContain('林美玉')
    const keys = `k,v\n${[1, 2, 3].map((n) => `${String(n)},${'Zm9vYmFyYmF6cXV4Zm9v'.repeat(n)}`).join('\n')}\n`
    expect((await collectFile(Buffer.from(keys))).texts).toContain('Zm9vYmFyYmF6cXV4Zm9v')
  })

  test('long words and numbers stay what they are', async () => {
    expect((await collectFile(Buffer.from('1234567890'.repeat(10)))).format).toBe('text')
    expect((await collectFile(Buffer.from(`abc${'def'.repeat(30)}\n`))).texts).toHaveLength(1)
  })
})

describe('what a page carries unseen', () => {
  test('comments, data of scripts, pieces that only look apart', async () => {
    const html =
      '<html><body><!-- 王小燕 --><script>var d = [{"产妇":"林美玉"}]</script><p><span>张丽</span><span>138</span></p></body></html>'
    expect((await collectFile(Buffer.from(html))).texts).toEqual(['张丽 138', '王小燕', '产妇', '林美玉'])
  })
})

describe('what the XPS printer writes', () => {
  const glyphs = (x: number, y: number, text: string): string =>
    `<Glyphs OriginX="${String(x)}" OriginY="${String(y)}" FontRenderingEmSize="12" UnicodeString="${text}"/>`
  const page = (...runs: readonly string[]) => ({
    name: 'Documents/1/Pages/1.fpage',
    content: `<FixedPage xmlns="http://schemas.microsoft.com/xps/2005/06">${runs.join('')}</FixedPage>`,
  })
  const begin = { name: 'FixedDocumentSequence.fdseq', content: '<FixedDocumentSequence/>' }

  test('is read as rows and columns, whatever the order of its runs', async () => {
    const content = zipFile([
      begin,
      page(
        glyphs(200, 40, '138'),
        glyphs(40, 40, '王小燕'),
        glyphs(40, 20, '姓名'),
        glyphs(200, 20, '电话'),
        glyphs(40, 60, '{}{林}'),
      ),
    ])
    const read = await collectFile(content)
    expect(read).toMatchObject({ format: 'xps', outcome: whole })
    expect(read.texts).toEqual(['姓名', '电话', '王小燕', '138', '{林}'])
  })

  test('is no clean file where glyphs are told by number only, or a page is cut', async () => {
    const numbers = '<Glyphs OriginX="1" OriginY="1" FontRenderingEmSize="12" Indices="36;37"/>'
    const drawn = await collectFile(zipFile([begin, page(numbers)]))
    expect(drawn.outcome).toEqual({ kind: 'partial', reason: 'unsupported' })
    const cut = await collectFile(zipFile([begin, { ...page(), content: '<FixedPage><Glyphs Uni' }]))
    expect(cut.outcome).toMatchObject({ kind: 'partial' })
  })

  test('a comment in brackets is one; CDATA is words', async () => {
    const page = '<html><body><!--[王小燕]--><![CDATA[林美玉]]><p>a</p></body></html>'
    expect((await collectFile(Buffer.from(page))).texts).toEqual(expect.arrayContaining(['[王小燕]', '林美玉']))
  })
})
