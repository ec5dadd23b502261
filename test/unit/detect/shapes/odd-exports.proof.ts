import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const eight = families(8, 'odd exports')
const latin = [
  'CHAN Kit Hoi',
  'TSANG Man Mei',
  'LEE Wai Wai',
  'HO Hoi Kit',
  'NG Tsz Sum',
  'WONG Ka Yan',
  'YIP Hei Ching',
  'LAM Hoi Man',
]
const nurses = ['顾晓雯', '苏锦绣', '顾晓雯', '何佩珊', '苏锦绣', '顾晓雯', '何佩珊', '苏锦绣']
const sources = ['抖音', '小红书', '官网', '抖音', '老客户', '大众点评', '小红书', '抖音']

/** Lists as programs and chats give them away: dates as figures, headings that count columns, fields left out. */
export const oddExportProofs: readonly ShapeProof[] = [
  {
    name: 'birth dates as figures with the time of day, told by nothing else',
    sheets: [
      {
        rows: [
          ['预防接种预约名单'],
          ['序号', '联系电话', '父亲', '宝宝姓名', '宝宝生日', '体检日期'],
          ...eight.map(({ father, babies, birth }, at) => [
            at + 1,
            father.phone,
            father.name.full,
            babies[0].name.full,
            birth + 0.853472222225,
            isoDay(birth + 3),
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'the same of children who are years old',
    sheets: [
      {
        rows: [
          ['预防接种预约名单'],
          ['序号', '联系电话', '父亲', '宝宝姓名', '宝宝生日', '体检日期'],
          ...eight.map(({ father, babies, birth }, at) => [
            at + 1,
            father.phone,
            father.name.full,
            babies[0].name.full,
            birth - 1500 + 0.853472222225,
            isoDay(birth + 3),
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'two rows of headings that count the columns, a word in the upper one',
    fileName: 'newborn_register_2025.xlsx',
    sheets: [
      {
        rows: [
          ['F1', 'Delivery', null, 'F3'],
          [null, 'F2', 'F4'],
          ...eight.map(({ mother, birth }, at) => [latin[at], isoDay(birth), `3${String(at)}.3`, mother.phone]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'deliveries of furniture under such headings',
    fileName: 'delivery_register_2025.xlsx',
    sheets: [
      {
        rows: [
          ['F1', 'Delivery', null, 'F3'],
          [null, 'F2', 'F4'],
          ...eight.map(({ father, birth }, at) => [
            `SOFA-${String(at)}`,
            isoDay(birth),
            `3${String(at)}.3`,
            father.phone,
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'babies with an account before where they come from, which could be a label of a form',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['新生儿摄影客资'],
          ...eight.map(({ mother, birth }, at) =>
            at % 4 === 1
              ? [`${mother.name.full}宝宝`, sources[at], isoDay(birth)]
              : [`${mother.name.full}婴`, `wxid_mm${String(87_713_072 + at)}`, sources[at], isoDay(birth)],
          ),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'leads of a decorator, written alike',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['装修客资'],
          ...eight.map(({ father, birth }, at) => [
            father.name.full,
            `wxid_mm${String(87_713_072 + at)}`,
            sources[at],
            isoDay(birth),
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'dispatches of a company that is called after good pregnancies, without headings',
    sheets: [
      {
        rows: [
          ['好孕来10月派单表'],
          ...eight.map(({ mother, dueDate }, at) => [
            '和平路3号2栋501室',
            nurses[at],
            mother.phone,
            isoDay(dueDate),
            mother.name.full,
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'its employees',
    sheets: [
      {
        rows: [
          ['好孕来员工花名册'],
          ['工号', '姓名', '岗位', '电话'],
          ...eight.map(({ mother }, at) => [at + 1, mother.name.full, '顾问', mother.phone]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'lines cut at tabs without their empty fields, nurses in each, twins in one cell',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['医院渠道新生儿客资'],
          ...eight.map(({ babies, birth }, at) => {
            const name = at === 5 ? `${babies[0].name.full}/${babies[0].name.surname}苒可` : babies[0].name.full
            const all = [
              isoDay(birth).slice(5),
              sources[at] ?? '',
              nurses[at] ?? '',
              at === 5 ? '小王子/小公主' : '小公主',
            ]
            return [[...all, ...(at < 5 ? ['要求早上联系'] : []), name].join('\t')]
          }),
        ],
      },
    ],
    people: 8,
  },
]
