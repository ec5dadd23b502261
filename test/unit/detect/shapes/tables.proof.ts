import { isoDay } from '../../../support/day.ts'
import { families, reportHeadings, reportRow } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const five = families(5, 'tables')
const rows = five.map(reportRow)
const others = families(4, 'other table').map(reportRow)
const orders = families(400, 'orders').map(({ father }, row) => [
  `D${String(10_000 + row)}`,
  '办公椅',
  String(row % 4),
  father.name.full,
  father.phone,
])
const orderHeadings = ['订单号', '商品名称', '数量', '收货人', '收货电话']

export const tableProofs: readonly ShapeProof[] = [
  { name: 'a plain table', sheets: [{ rows: [reportHeadings, ...rows] }], people: 5, rows: 5, level: 'identified' },
  {
    name: 'title rows above',
    sheets: [{ rows: [['新生儿日报'], ['2025年9月'], reportHeadings, ...rows] }],
    people: 5,
    rows: 5,
  },
  {
    name: 'headings in two rows with groups',
    sheets: [
      {
        rows: [
          ['序号', '产妇信息', null, '丈夫信息', null],
          [null, '姓名', '身份证号', '姓名', '电话'],
          ...five.map(({ mother, father }, row) => [
            row + 1,
            mother.name.full,
            mother.id,
            father.name.full,
            father.phone,
          ]),
        ],
      },
    ],
    people: 5,
    level: 'identified',
  },
  {
    name: 'headings broken over two rows',
    sheets: [
      {
        rows: [
          ['孕产', '联系', '预产'],
          ['妇姓名', '电话', '期'],
          ...five.map(({ mother, dueDate }) => [mother.name.full, mother.phone, isoDay(dueDate)]),
        ],
      },
    ],
    people: 5,
  },
  {
    name: 'two tables one below the other',
    sheets: [{ rows: [reportHeadings, ...rows, [], reportHeadings, ...others] }],
    people: 9,
    rows: 9,
  },
  {
    name: 'two tables side by side',
    sheets: [
      {
        rows: [
          [...reportHeadings, null, ...reportHeadings],
          ...others.map((row, at) => [...row, null, ...(rows[at] ?? [])]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'subtotals and page headings between rows',
    sheets: [
      {
        rows: [
          reportHeadings,
          ...rows.slice(0, 3),
          ['小计', '3'],
          ['第2页'],
          reportHeadings,
          ...rows.slice(3),
          ['合计', '5'],
        ],
      },
    ],
    people: 5,
    rows: 5,
  },
  {
    name: 'far right and far down',
    sheets: [
      {
        rows: [
          ...Array.from({ length: 60 }, () => []),
          ...[reportHeadings, ...rows].map((row) => [...Array.from({ length: 40 }, () => null), ...row]),
        ],
      },
    ],
    people: 5,
  },
  {
    name: 'a table on its side',
    sheets: [{ rows: reportHeadings.map((heading, column) => [heading, ...rows.map((row) => row[column] ?? '')]) }],
    people: 5,
  },
  { name: 'no headings at all', sheets: [{ rows }], people: 5 },
  {
    name: 'headings that lie',
    sheets: [{ rows: [['规格', '商品名称', '货号', '仓库', '颜色', '数量'], ...rows] }],
    people: 5,
  },
  {
    name: 'surname and given name apart',
    sheets: [
      {
        rows: [
          ['姓', '名', '预产期'],
          ...five.map(({ mother, dueDate }) => [mother.name.surname, mother.name.given, isoDay(dueDate)]),
        ],
      },
    ],
    people: 5,
  },
  {
    name: 'both parents in one cell',
    sheets: [
      {
        rows: [
          ['家长', '孕周', '预产期'],
          ...five.map(({ mother, father, dueDate }) => [
            `父亲：${father.name.full} 母亲：${mother.name.full}`,
            '38+2',
            isoDay(dueDate),
          ]),
        ],
      },
    ],
    people: 5,
  },
  {
    name: 'headings in pinyin and initials',
    sheets: [
      {
        rows: [
          ['chanfu_xingming', 'dianhua', 'fmfs', 'ycq'],
          ...five.map(({ mother, dueDate }) => [mother.name.full, mother.phone, '顺产', isoDay(dueDate)]),
        ],
      },
    ],
    people: 5,
  },
  {
    name: 'headings in camel case',
    sheets: [
      {
        rows: [
          ['motherName', 'mobileNo', 'deliveryDate', 'birthWeight'],
          ...five.map(({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth), '3200']),
        ],
      },
    ],
    people: 5,
  },
  {
    name: 'cases on the second sheet of an order list',
    sheets: [
      { rows: [orderHeadings, ...orders] },
      { name: 'Sheet2', rows: [reportHeadings, ...families(20, 'second').map(reportRow)] },
    ],
    people: 20,
    rows: 20,
  },
  {
    name: 'one case in a remark of a long order list',
    sheets: [
      {
        rows: [
          [...orderHeadings, '备注'],
          ...orders.map((row, at) => (at === 317 ? [...row, '客户8月剖宫产，孕39周，月底前别打电话'] : row)),
        ],
      },
    ],
    people: 1,
    rows: 1,
  },
]
