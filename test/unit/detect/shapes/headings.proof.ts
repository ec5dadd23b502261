import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const eight = families(8, 'headings')
const latin = [
  'Mary Chan',
  'Anna Petrova',
  'Grace Lee',
  'Emily Brown',
  'Lucy Wong',
  'Hannah Cruz',
  'Ivy Lam',
  'Rosa Diaz',
]

/** Headings that are half unknown, half empty, over the wrong columns, or of another office. */
export const headingProofs: readonly ShapeProof[] = [
  {
    name: 'headings of which one in three is known, phones in three columns',
    sheets: [
      {
        rows: [
          ['生日', '片区格', '住院产妇', '前', '中', '后'],
          ...eight.map(({ mother, birth }) => [
            isoDay(birth),
            '东门',
            mother.name.full,
            mother.phone.slice(0, 3),
            mother.phone.slice(3, 7),
            mother.phone.slice(7),
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'empty headings that the spreadsheet filled in, in a second row',
    sheets: [
      {
        rows: [
          ['妇产科生产记录'],
          ['母亲', '电话', '列3', '婴儿', null, '列6'],
          ['mm', '列2', null, '列4', '列5', '列7'],
          ...eight.map(({ mother, babies, birth }) => [
            mother.name.full,
            mother.phone,
            '素食',
            babies[0].name.full,
            isoDay(birth),
            '3床',
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: "nurses' names under the clients' phone, clients' under the nanny's",
    fileName: '月子中心客户.xlsx',
    sheets: [
      {
        rows: [
          ['月子中心在住客户'],
          ['新生儿体重', '客户电话', '月嫂姓名', '客户姓名', '新生儿姓名'],
          ...eight.map(({ mother, babies }, at) => [
            mother.phone,
            at % 2 === 0 ? '巩蓉爽' : '齐婷香',
            mother.name.full,
            babies[0].name.full,
            at + 20,
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'English headings, each over its neighbour',
    sheets: [
      {
        rows: [
          ['Postnatal call list'],
          ['Weeks', 'Bed', 'Record No.', 'Mother Name', 'Due date', 'Contact No.', 'S/N'],
          ...eight.map(({ mother, birth }, at) => [
            at + 1,
            '38W2D',
            'B12',
            12_000 + at,
            26 + at,
            latin[at],
            mother.phone,
            isoDay(birth),
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'headings in initials again after a page break, over other columns',
    sheets: [
      {
        rows: [
          ['fmrq', 'baoma', 'xb', 'yunzhou', 'zyh'],
          ...eight.slice(0, 4).map((one) => [isoDay(one.birth), one.mother.name.full, '男', '38+1', one.recordNumber]),
          ['名单（续）'],
          ['yunzhou', 'xb', 'zyh', 'fmrq', 'baoma'],
          ...eight.slice(4).map((one) => ['38+1', '男', one.recordNumber, isoDay(one.birth), one.mother.name.full]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'headings broken in two, one word three times above',
    fileName: '预防接种.xlsx',
    sheets: [
      {
        rows: [
          ['宝宝', '预约', '宝宝', '电话'],
          ['生日', '日期', '姓名'],
          ...eight.map(({ mother, babies, birth }) => [
            isoDay(birth),
            isoDay(birth + 3),
            babies[0].name.full,
            mother.phone,
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'patients with delivery dates and birth weights in kilograms',
    sheets: [
      {
        rows: [
          ['Patient Name', 'Mobile', 'Delivery Date', 'BW (g)'],
          ...eight.map(({ birth }, at) => [latin[at], 91_950_840 + at, { date: birth }, (24 + at * 2) / 10]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'applicants for a benefit, who registered them, and a school that nobody asked for',
    sheets: [
      {
        rows: [
          ['申领人', '证件号码', '出生时间', '产式', '工作单位', '登记人'],
          ...eight.map(({ mother, birth }) => [mother.name.full, mother.id, isoDay(birth), '剖宫产', '大专', '申燕秀']),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'customers of a freight company, their headings with a remark in Chinese',
    sheets: [
      {
        rows: [
          ['Weight (kg)', 'Delivery date', 'Customer name（必填）', 'Delivery mode（必填）', 'Phone'],
          ...eight.map(({ father, birth }, at) => [20.5 + at, isoDay(birth), latin[at], 'Sea freight', father.phone]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'patients behind a list of employees, in a file called after these',
    fileName: '员工花名册.xlsx',
    sheets: [
      {
        rows: [
          ['员工姓名', '部门', '手机', '入职日期'],
          ...eight.map(({ father }) => [father.name.full, '市场部', father.phone, '2019-03-01']),
        ],
      },
      {
        name: 'Sheet2',
        rows: [
          ['Patient Name', 'Contact number', 'G/P', 'Delivery type'],
          ...eight.map((_, at) => [latin[at], String(91_950_840 + at), 'G2P1', at % 2 === 0 ? 'SVD' : 'EmLSCS']),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'employees who are paid for a delivery',
    fileName: '生育津贴.xlsx',
    sheets: [
      {
        rows: [
          ['生产日期', '报销金额', '职工姓名', '胎数', '父亲姓名'],
          ...eight.map(({ mother, father, birth }) => [isoDay(birth), 30_900, mother.name.full, '1', father.name.full]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'clerks who learn how to pay for deliveries',
    fileName: '生育津贴培训签到.xlsx',
    sheets: [
      {
        rows: [
          ['工号', '职工姓名', '部门', '电话'],
          ...eight.map(({ father }, at) => [at + 1, father.name.full, '财务部', father.phone]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'sows and their litters, with who was there',
    fileName: '产房日报.xlsx',
    sheets: [
      {
        rows: [
          ['胎次', '出生重', '分娩日期', '活仔数', '牛号', '预产期', '栋舍', '接产员：'],
          ...eight.map(({ father, birth, dueDate }, at) => [
            2,
            11.5 + at,
            isoDay(birth),
            7 + at,
            `Y6744${String(at)}`,
            isoDay(dueDate),
            `产房9-${String(at)}`,
            father.name.full,
          ]),
        ],
      },
    ],
    people: 0,
  },
]
