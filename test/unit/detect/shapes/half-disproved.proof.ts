import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const eight = families(8, 'half disproved')
const nurses = ['顾晓雯', '苏锦绣', '何佩珊', '顾晓雯', '范秋月', '苏锦绣', '顾晓雯', '何佩珊']
const wards = ['北蔡镇', '花木社区', '城东', '望江街道', '城东', '北蔡镇', '花木社区', '城东']
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
const ids = [
  'K592441(3)',
  'D322504(7)',
  'D920397(5)',
  'P939878(7)',
  'R191427(7)',
  'R128242(4)',
  'Y209601(1)',
  'E370244(1)',
]
const weights = ['3710', '2860', '3860', '2410', '2620', '2750', '3020', '3880']

/** Headings that some columns disprove, nurses whose mothers stand twice, a log of deliveries, nannies beside their clients. */
export const halfDisprovedProofs: readonly ShapeProof[] = [
  {
    name: 'a day over names, a count over phones, and goods over places',
    fileName: '产后42天复查名单.xlsx',
    sheets: [
      {
        rows: [
          ['日期', '数量', '产地', '型号'],
          ...eight.map(({ mother, birth }, at) => [mother.name.full, mother.phone, isoDay(birth).slice(5), wards[at]]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'goods for mothers, their makers and who is called there',
    fileName: '产后用品.xlsx',
    sheets: [
      {
        rows: [
          ['日期', '数量', '产地', '型号', '联系人', '电话'],
          ...eight.map(({ father, birth }, at) => [
            isoDay(birth),
            at + 3,
            wards[at],
            `K-${String(at)}`,
            father.name.full,
            father.phone,
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'advisers whose clients stand twice with one phone',
    fileName: '产后修复名单.xlsx',
    sheets: [
      {
        rows: [...eight, ...eight.slice(1, 3)].map(({ mother, birth }, at) => [
          '产后康复10次',
          nurses[(at * 3) % 8],
          mother.name.full,
          mother.phone,
          isoDay(birth),
        ]),
      },
    ],
    people: 8,
  },
  {
    name: 'one row under letters, and a sum below it',
    fileName: '生育津贴.xlsx',
    sheets: [
      {
        rows: [
          ['生育保险待遇申报表'],
          ['A', 'B', 'C', 'D', 'E', 'F'],
          ...eight
            .slice(0, 1)
            .map(({ mother, birth }) => [1, mother.name.full, 22400, mother.id, '市妇幼保健院', isoDay(birth)]),
          [],
          ['合计：1'],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'a delivery log of people with IDs and weights, without headings',
    fileName: 'Delivery log 3.xlsx',
    sheets: [
      {
        rows: eight.map(({ birth }, at) => [
          isoDay(birth),
          nurses[at],
          `mm0040${String(at)}@example.com`,
          weights[at],
          ids[at],
          latin[at],
        ]),
      },
    ],
    people: 8,
  },
  {
    name: 'a delivery log of a courier, without headings',
    fileName: 'Delivery log 3.xlsx',
    sheets: [
      {
        rows: eight.map(({ birth, father }, at) => [
          isoDay(birth),
          nurses[at],
          father.phone,
          weights[at],
          `SF${String(10_203_040 + at)}`,
          latin[at],
        ]),
      },
    ],
    people: 0,
  },
  {
    name: 'nannies who can be sent, beside the mothers of a ward',
    fileName: '产科交班.xlsx',
    sheets: [
      {
        name: '登记',
        rows: [
          ['产妇姓名', '孕周', '床位'],
          ...eight.map(({ mother }, at) => [mother.name.full, `39+${String(at % 7)}`, `${String(at + 1)}床`]),
        ],
      },
      {
        name: '通讯录',
        rows: [
          ['姓名', '状态', '身份证', '级别', '从业年限', '联系电话'],
          ...families(8, 'nannies beside mothers').map(({ mother }, at) => [
            mother.name.full,
            ['空档', '休息', '在户', '随时'][at % 4],
            mother.id,
            ['银牌', '四星', '金牌', '钻石'][at % 4],
            at + 3,
            mother.phone,
          ]),
        ],
      },
    ],
    people: 8,
  },
]
