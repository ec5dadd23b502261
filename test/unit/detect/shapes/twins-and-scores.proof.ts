import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'twins and scores')
const taiwanese = families(6, 'twins and scores', 'taiwan')
const children = ['王子涵', '王子萱', '李沐宸', '陈若溪', '刘一诺', '赵梓晨']

/** Who stands beside whom, scores that look like days, headings that say nothing in two rows. */
export const twinAndScoreProofs: readonly ShapeProof[] = [
  {
    name: 'newborns of a ward without headings, two of one surname under one mobile: twins',
    sheets: [
      {
        rows: [
          ['新生儿科转入登记'],
          ...six.map(({ mother, babies }, at) => [
            String(at + 1),
            `${String(babies[0].weightGrams)}g`,
            `38W${String(at)}D`,
            children[at] ?? '',
            six[at === 1 ? 0 : at]?.mother.phone ?? mother.phone,
          ]),
        ],
      },
    ],
    people: 5,
  },
  {
    name: 'the same ward where its own telephone stands beside everybody',
    sheets: [
      {
        rows: [
          ['新生儿科转入登记'],
          ...six.map(({ babies }, at) => [
            String(at + 1),
            `${String(babies[0].weightGrams)}g`,
            `38W${String(at)}D`,
            [...children.slice(2), ...children.slice(0, 2)][at] ?? '',
            '13987650123',
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'names, IDs, kilograms and Apgar scores between slashes, without a word of what they are',
    sheets: [
      {
        rows: six.map(({ mother, birth, babies }, at) => [
          mother.name.full,
          mother.id,
          isoDay(birth),
          (babies[0].weightGrams / 1000).toFixed(2),
          ['9/9/10分', '10/10/10', '8/9/10', '9/10/10分', '8/9/9分', '9/9/10'][at] ?? '',
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'names, IDs, kilograms and days between slashes: parcels',
    sheets: [
      {
        rows: six.map(({ mother, babies }, at) => [
          mother.name.full,
          mother.id,
          (babies[0].weightGrams / 1000).toFixed(2),
          `9/${String(at + 5)}/10`,
        ]),
      },
    ],
    people: 0,
  },
  {
    name: 'numbered columns in two rows, out of order, a nanny with her mobile before the mother',
    sheets: [
      {
        rows: [
          ['月嫂合同'],
          ['F1', '联系信息', '', '分娩信息', 'F6'],
          ['', 'F3', 'F5', 'F2', 'F4'],
          ...six.map(({ mother, dueDate }, at) => [
            String(at + 1),
            mother.phone,
            ['顾晓雯', '苏锦绣', '顾晓雯', '苏锦绣', '谢春桃', '苏锦绣'][at] ?? '',
            isoDay(dueDate),
            mother.name.full,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'a misspelt heading with a dot in it over a second row of headings',
    fileName: '月子餐客戶.xlsx',
    sheets: [
      {
        rows: [
          ['產付姓·名', '聯絡', ''],
          ['', '媽媽電話', '居住地址'],
          ...taiwanese.map(({ mother }, at) => [
            mother.name.full,
            mother.phone,
            `新北市板橋區文化路${String(at + 1)}段3號`,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'names of a minority without a dot, under a heading that asks for them',
    sheets: [
      {
        rows: [
          ['产妇', '预产期'],
          ['库尔班古丽', '2025-11-03'],
          ['艾合买提宇若', '2025-11-05'],
          ['城东街道办', '2025-11-09'],
          ...six.map(({ mother, dueDate }) => [mother.name.full, isoDay(dueDate)]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'cards with labels above their answers, 男/女 among the labels',
    sheets: [
      {
        rows: six.flatMap(({ mother, birth }) => [
          ['新生儿日报'],
          ['准妈妈', '产妇年龄', '微信'],
          [mother.name.full, '31', ''],
          ['联系电话', '男/女', '宝宝出生日期'],
          [mother.phone, '♂', isoDay(birth)],
          [],
        ]),
      },
    ],
    people: 6,
  },
]
