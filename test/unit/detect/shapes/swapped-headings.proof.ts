import { isoDay } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'swapped headings')
const latin = ['Mary Chan', 'Anna Petrova', 'Grace Lee', 'Emily Brown', 'Lucy Wong', 'Hannah Cruz']

function rows(row: (family: Family, at: number) => readonly string[]): (readonly string[])[] {
  return six.map(row)
}

/** Headings that stand over one another's columns, and lists whose values are as odd and whose headings are right. */
export const swappedHeadingProofs: readonly ShapeProof[] = [
  {
    name: 'English headings over one another’s columns, Latin names under the due date',
    fileName: 'antenatal.xlsx',
    sheets: [
      {
        rows: [
          ['EDD', 'Gestation', 'Room', 'Patient', 'Mobile', 'Notes'],
          ...rows(({ mother, weeks }, at) => [
            latin[at] ?? '',
            mother.phone,
            `${String(weeks)}+${String(at)}`,
            `${String(at + 3)}床`,
            'call in the morning',
            '',
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'headings of a postpartum centre over one another’s columns, prices and packages under 电话',
    fileName: '月子会所客户.xlsx',
    sheets: [
      {
        rows: [
          ['护理师', '到店时间', '生产方式', '妈妈姓名', '妈妈手机', '爸爸手机', '出院日'],
          ...rows(({ mother, father, mode, birth }, at) => [
            mother.name.full,
            mode === 'vaginal' ? '顺产' : '剖宫产',
            isoDay(birth),
            mother.phone,
            at % 2 === 0 ? '月子餐30天' : '通乳两次',
            String(at % 2 === 0 ? 23_800 : 9800),
            father.phone,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'a gym whose phones were split over columns and whose customers have nicknames',
    fileName: '月卡会员.xlsx',
    sheets: [
      {
        rows: [
          ['会员昵称', '电话', '', '', '到店时间'],
          ...rows(({ mother, birth }, at) => [
            `A${String(at)}`,
            mother.phone.slice(0, 3),
            mother.phone.slice(3, 7),
            mother.phone.slice(7),
            isoDay(birth),
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'four rows under headings of a postpartum centre, weights under 电话 and the adviser under 房间号',
    sheets: [
      {
        rows: [
          ['顾问', '产妈', '产妇手机', '体重kg', '房间号'],
          ...rows(({ mother, babies }, at) => [
            mother.name.full,
            mother.phone,
            String(babies[0].weightGrams),
            `${String(at + 10)}床`,
            at === 3 ? '顾晓雯' : '苏锦绣',
          ]).slice(0, 4),
        ],
      },
    ],
    people: 4,
  },
  {
    name: 'a midwife over beds and a sex over names: the mothers stand under that, her own name under 姓名',
    fileName: '产房日志.xlsx',
    sheets: [
      {
        rows: [
          ['宝宝性别', '生产方式', '助产士', '产妇姓名'],
          ...rows(({ mother, mode }, at) => [
            mother.name.full,
            mode === 'vaginal' ? '顺产' : '剖宫产',
            `${String(at + 10)}床`,
            at % 2 === 0 ? '顾晓雯' : '苏锦绣',
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'extension numbers of a hotel under 电话, its guests under 客人',
    sheets: [
      {
        rows: [
          ['客人', '房间号', '电话', '入住时间'],
          ...rows(({ mother, birth }, at) => [mother.name.full, `80${String(at)}`, String(8100 + at), isoDay(birth)]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'guests of a nanny service under 供应商, days under 等级',
    sheets: [
      {
        rows: [
          ['坐月子客户'],
          ['条码', '等级', '供应商', '型号'],
          ...rows(({ mother, birth, recordNumber }, at) => [
            recordNumber,
            isoDay(birth),
            mother.name.full,
            String(36 + (at % 5)),
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'traders who supply a nanny service, by name and grade',
    fileName: '月子中心食材供应商.xlsx',
    sheets: [
      {
        rows: [
          ['条码', '等级', '供应商', '型号'],
          ...rows(({ mother, recordNumber }, at) => [
            recordNumber,
            at % 2 === 0 ? 'A' : 'B',
            mother.name.full,
            String(36 + (at % 5)),
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'addresses under the due date, due dates under WeChat, the mothers under 紧急联系人',
    sheets: [
      {
        rows: [
          ['孕妇学校报名'],
          ['EDC', '姓名', '住址', '微信号', '紧急联系人'],
          ...rows(({ mother, dueDate }, at) => [
            `花园路${String(at + 1)}弄3号楼20${String(at)}室`,
            ['小红书', '官网', '抖音'][at % 3] ?? '',
            `lucky${String(at)}0234`,
            isoDay(dueDate).replaceAll('-', ''),
            mother.name.full,
          ]),
        ],
      },
    ],
    people: 6,
  },
]
