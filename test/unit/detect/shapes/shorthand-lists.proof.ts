import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const monthDay = (day: number, mark: string): string => isoDay(day).slice(5).replace('-', mark)

/** What a clerk jots down, and what looks like it in offices that hold no cases. */
const lists: readonly OfficeList[] = [
  {
    name: 'births in shorthand, under headings that were exchanged',
    holds: 'cases',
    headings: ['姓名', '电话', '备注'],
    row: ({ mother, birth }, at) => [
      mother.phone,
      mother.name.full,
      `${at % 2 === 0 ? '剖' : '顺'} ${monthDay(birth, '/')}生 ${at % 3 === 0 ? '儿子' : '女儿'}6斤${String(at)}两`,
    ],
  },
  {
    name: 'days and how, in remarks',
    holds: 'cases',
    headings: ['姓名', '电话', '备注'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, `${monthDay(birth, '.')}剖 女儿`],
  },
  {
    name: 'customers with sons and daughters in remarks',
    holds: 'none',
    headings: ['姓名', '电话', '备注'],
    row: ({ father, birth }, at) => [
      father.name.full,
      father.phone,
      at % 2 === 0 ? `儿子在读初中，${monthDay(birth, '/')}到店` : `顺丰 ${monthDay(birth, '/')}寄出，女儿代收`,
    ],
  },
  {
    name: 'bills for nannies, made out to their clients',
    holds: 'cases',
    headings: ['开票日期', '发票号码', '购买方名称', '项目', '金额', '备注'],
    row: ({ mother, birth, dueDate }, at) => [
      isoDay(birth),
      20_260_100 + at,
      mother.name.full,
      '*生活服务*月嫂服务费',
      12_800,
      `预产期${isoDay(dueDate)}`,
    ],
  },
  {
    name: 'bills made out to companies that send nannies',
    holds: 'none',
    headings: ['开票日期', '发票号码', '购买方名称', '联系人', '项目', '金额'],
    row: ({ mother, birth }, at) => [
      isoDay(birth),
      20_260_100 + at,
      '某某家政服务有限公司',
      mother.name.full,
      '*软件服务*月嫂管理系统年费',
      9800,
    ],
  },
  {
    name: 'what a shop tells its members to fill in, filled in',
    holds: 'cases',
    headings: ['会员姓名*', '手机号*', '孕育状态*', '预产期/宝宝生日*', '导购工号'],
    row: ({ mother, birth }, at) =>
      at === 0
        ? ['必填', '必填,11位', '孕期/已出生', 'yyyy-mm-dd', '选填']
        : [mother.name.full, mother.phone, '已出生', isoDay(birth), '07'],
  },
  {
    name: 'doctors on duty by place',
    holds: 'none',
    titles: ['产科11月排班'],
    headings: ['日期', '产房', '病房', '门诊', '二线'],
    row: ({ mother, father, birth }) => [
      isoDay(birth),
      mother.name.full,
      father.name.full,
      mother.name.full,
      father.name.full,
    ],
  },
  {
    name: 'photographers and what they take',
    holds: 'none',
    headings: ['日期', '摄影师', '场景', '内容', '助理'],
    row: ({ mother, father, birth }) => [isoDay(birth), father.name.full, '2号棚', '新生儿', mother.name.full],
  },
  {
    name: 'coaches and what they teach',
    holds: 'none',
    fileName: '孕产课程表.xlsx',
    headings: ['时间', '课程', '教练', '教室'],
    row: ({ mother }) => ['周一 10:00', '孕期瑜伽', mother.name.full, 'A'],
  },
  {
    name: 'neighbours who buy what mothers may eat',
    holds: 'none',
    titles: ['#接龙', '团购草莓，孕妇可食，今天下午送到'],
    row: ({ mother }, at) => [`${String(at + 1)}. ${mother.name.full} 2箱 ${mother.phone}`],
  },
]

const [first, second] = [families(9, 'days of a week'), families(6, 'turned without a corner')]

export const shorthandListProofs: readonly ShapeProof[] = [
  ...lists.map((list) => {
    const proof = provenList(list)
    return list.name.startsWith('what a shop') ? { ...proof, people: proof.people - 1 } : proof
  }),
  {
    name: 'somebody else in each day of a week',
    sheets: [
      {
        rows: [
          ['周一', '周二', '周三'],
          ...[0, 3, 6].map((at) =>
            first
              .slice(at, at + 3)
              .map(({ mother, dueDate }) => `${mother.name.full} 预产期${isoDay(dueDate)} ${mother.phone}`),
          ),
        ],
      },
    ],
    people: 9,
  },
  {
    name: 'a column for each mother, the corner left blank',
    sheets: [
      {
        rows: [
          [undefined, ...second.map(({ mother }) => mother.name.full)],
          ['电话', ...second.map(({ mother }) => mother.phone)],
          ['分娩日期', ...second.map(({ birth }) => isoDay(birth))],
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'a newborn in a row of its own below its mother',
    sheets: [
      {
        rows: [
          ['床号', '姓名', '性别', '诊断'],
          ...second.flatMap(({ mother }, at) => [
            [String(at + 1), mother.name.full, '女', '剖宫产术后'],
            [`${String(at + 1)}婴`, `${mother.name.full}之女`, '女', '新生儿'],
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'births made known',
    sheets: [
      {
        rows: second.map(({ mother, birth }) => [
          `恭喜${mother.name.full}女士于${isoDay(birth)}在仁济医院顺利诞下小公主，6斤2两，母子平安。`,
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'winners made known',
    sheets: [
      {
        rows: second.map(({ mother, birth }) => [
          `恭喜${mother.name.full}女士于${isoDay(birth)}在年会上喜得一等奖，奖品冰箱一台。`,
        ]),
      },
    ],
    people: 0,
  },
]
