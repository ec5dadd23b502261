import { storedZip } from './stored-zip.ts'

const headings = [
  '序号',
  '床号',
  '产妇姓名',
  '联系电话',
  '身份证号',
  '分娩日期',
  '分娩方式',
  '宝宝性别',
  '出生体重',
  '医院',
  '住址',
  '备注',
]
const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴']
const givenNames = ['秀兰', '雨桐', '思涵', '佳怡', '欣然', '晓', '梦洁', '婉婷', '静', '美玲']

/** A workbook as a ward keeps it, with nobody real in it: numbers of people are counted up, not drawn. */
export function madeUpWorkbook(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, i) => madeUpRow(i))
  const strings = [
    ...new Set([...headings, ...lines.flatMap((line) => line.filter((cell) => typeof cell === 'string'))]),
  ]
  const places = new Map(strings.map((text, at) => [text, at]))
  const cell = (value: string | number, row: number, column: number): string => {
    const reference = `${String.fromCharCode(65 + column)}${String(row + 1)}`
    return typeof value === 'number'
      ? `<c r="${reference}"><v>${String(value)}</v></c>`
      : `<c r="${reference}" t="s"><v>${String(places.get(value))}</v></c>`
  }
  const sheet = [headings, ...lines]
    .map((line, row) => `<row r="${String(row + 1)}">${line.map((value, at) => cell(value, row, at)).join('')}</row>`)
    .join('')
  return storedZip([
    ['[Content_Types].xml', `${prolog}<Types xmlns="${packageNamespace}/content-types"/>`],
    ['_rels/.rels', relationships('officeDocument', 'xl/workbook.xml')],
    [
      'xl/workbook.xml',
      `${prolog}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="日报" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships('worksheet', 'worksheets/sheet1.xml', 'sharedStrings', 'sharedStrings.xml'),
    ],
    [
      'xl/sharedStrings.xml',
      `${prolog}<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ],
    ['xl/worksheets/sheet1.xml', `${prolog}<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`],
  ])
}

/** The same as text, as a hospital's system exports it. */
export function madeUpText(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, i) => madeUpRow(i))
  return Buffer.from([headings, ...lines].map((line) => line.join(',')).join('\r\n'))
}

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'

/** Pairs of a type and its target. */
function relationships(...pairs: readonly string[]): string {
  const each = pairs.flatMap((type, at) => {
    const target = pairs[at + 1]
    if (at % 2 === 1 || target === undefined) return []
    return [`<Relationship Id="rId${String(at / 2 + 1)}" Type="${office}/${type}" Target="${target}"/>`]
  })
  return `${prolog}<Relationships xmlns="${packageNamespace}/relationships">${each.join('')}</Relationships>`
}

function madeUpRow(i: number): readonly (string | number)[] {
  const name = `${surnames[i % surnames.length] ?? ''}${givenNames[(i * 3) % givenNames.length] ?? ''}`
  const two = (value: number): string => String(value).padStart(2, '0')
  return [
    i + 1,
    `${String((i % 40) + 1)}床`,
    name,
    `1390000${String(i).padStart(4, '0')}`,
    identity(i),
    `2026-${two((i % 9) + 1)}-${two((i % 28) + 1)}`,
    i % 3 === 0 ? '剖宫产' : '顺产',
    i % 2 === 0 ? '男' : '女',
    3000 + (i % 900),
    '示范市妇幼保健院',
    `示范市示范区示范路${String(i + 1)}号`,
    '',
  ]
}

/** An identity card's number of a place that does not exist, checksum of GB 11643. */
function identity(i: number): string {
  const body = `99999919900101${String(i % 1000).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + ('10X98765432'[sum % 11] ?? '')
}
