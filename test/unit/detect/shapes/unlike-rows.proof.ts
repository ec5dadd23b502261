import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'unlike-rows')
const latin = ['Mary Chan', 'Anna Petrova', 'Grace Lee', 'Emily Brown', 'Lucy Wong', 'Hannah Cruz']
const towns = ['江苏盐城', '安徽', '四川南充', '江苏盐城', '安徽', '湖北']

/** Rows and cells that are unlike the others of their list: totals, blanks, hours, disguises. */
export const unlikeRowProofs: readonly ShapeProof[] = [
  {
    name: 'a masked copy with its totals',
    sheets: [
      {
        rows: [
          ['产后病房床位一览'],
          ['床号', '产妇姓名', '住院号', '分娩方式'],
          ...six.map(({ mother }, at) => [at + 1, `${mother.name.full.charAt(0)}**`, '****', '顺产']),
          ['合计', null, '400'],
          ['审核：', null, '制表：'],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'cards with a number sign above a word that nobody knows',
    sheets: [
      {
        rows: six.flatMap(({ mother, recordNumber }, at) => [
          ['明细'],
          ['NO.', '产妇姓名', '某筛'],
          [at + 1, mother.name.full, '复查'],
          ['保健册编号', '宝宝性别'],
          [recordNumber, '女宝'],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'a form of three pairs a row, answers left blank here and there',
    sheets: [
      {
        rows: [
          ['id', 1, 'admissionNo', null, 'birthWeight', '3.56kg'],
          ['bloodType', 'B', 'roomNo', null, 'motherName', six[0]?.mother.name.full],
          ['gravidaPara', 'G3P3', 'delivery_type', 'SVD', 'occupation', '会计'],
          ['riskLevel', '妊娠期糖尿病', 'memo', null, 'dueDate', '2025-09-12'],
          ['birthDate', '20250908'],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'a card in one cell, the rest of it in the next',
    sheets: [
      {
        kind: 'text',
        rows: [
          [`生日：2025-09-06 11:09:00,孕周：37+4W,身份证：${six[0]?.mother.id ?? ''}`],
          [`分娩方式：剖宫产,母亲：${six[0]?.mother.name.full ?? ''}`],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'a list of cut lines under a word, some fields left out',
    sheets: [
      {
        rows: [
          ['产房分娩登记'],
          ['内容'],
          ...six.map(({ mother, birth, recordNumber }, at) => [
            `${recordNumber}\t${at % 3 === 0 ? '' : `${String(3000 + at * 10)}\t`}${isoDay(birth)}\t${mother.name.full}\t剖腹产`,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'phones with letters for several of their digits, twins in two rows',
    sheets: [
      {
        rows: [
          ['产妇姓名', '出生日期', '电话'],
          ['申屠兰婷', '1月29号', '13412849255'],
          ['申屠兰婷', '1月29号', 'l34l2849255'],
          ['司徒欣红', '2月2号', '18ooo267398'],
          ['司徒欣红', '2月2号', '18000267398'],
        ],
      },
    ],
    people: 2,
    level: 'reachable',
  },
  {
    name: 'nannies to be hired, on a second sheet of a file about mothers',
    fileName: '孕妇建册.xlsx',
    sheets: [
      {
        rows: [
          ['年龄', '状态', '级别', '现住址', '联系电话', '姓名', '服务宝宝数', '籍贯'],
          ...six.map(({ mother }, at) => [
            40 + at,
            '在户',
            '四星',
            mother.address,
            mother.phone,
            mother.name.full,
            54 + at,
            towns[at],
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'clients, days of delivery and weights at birth in English',
    sheets: [
      {
        rows: [
          ['Date/time of delivery', 'Client', 'BW (g)', 'Mobile No'],
          ...six.map(({ mother, birth }, at) => [isoDay(birth), latin[at], 2775 + at * 135, mother.phone]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'clients, days of delivery and weights of parcels in English',
    sheets: [
      {
        rows: [
          ['Date/time of delivery', 'Client', 'Weight (g)', 'Mobile No'],
          ...six.map(({ mother, birth }, at) => [isoDay(birth), latin[at], 2775 + at * 135, mother.phone]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'cards three in a row, the nannies above the clients and left blank in one',
    sheets: [
      {
        rows: [0, 3].flatMap((from) => [
          ['月嫂签约客户台账'],
          [0, 1, 2].flatMap((at) => ['号', from + at + 1, null]),
          [0, 1, 2].flatMap((at) => ['派单月嫂', from + at === 5 ? null : '顾晓雯', null]),
          [0, 1, 2].flatMap((at) => ['签约客户', six[from + at]?.mother.name.full, null]),
          [0, 1, 2].flatMap((at) => ['产妇联系方式', six[from + at]?.mother.phone, null]),
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'forms of those who sign up for a course, whose trades could be labels and whose title comes again',
    fileName: '月嫂培训学员2026.xlsx',
    sheets: [
      {
        rows: six.flatMap(({ mother }, at) => [
          ['育婴员（母婴护理）职业技能培训报名表'],
          ['序号', at + 1, '学员姓名', mother.name.full, '身份证号码', mother.id],
          [
            '联系电话',
            mother.phone,
            '文化程度',
            ['大专', '高中', '初中'][at % 3],
            '工种',
            ['育婴员', '催乳师', '月嫂'][at % 3],
          ],
          at === 3 ? ['备注'] : ['备注', at % 2 === 0 ? '补考' : '已缴费'],
          [],
          [],
        ]),
      },
    ],
    people: 0,
  },
]
