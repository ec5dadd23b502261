import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'
import { shortDay } from './written-days.ts'

/** Lists in files that are called after staff and parcels, headings under groups, services sold; and what looks the same. */
const lists: readonly OfficeList[] = [
  {
    name: 'products of a centre beside days of birth',
    holds: 'cases',
    headings: ['产品', '分娩时间', '地址', '入住时间', '签单人：', '太太姓名'],
    row: ({ mother, father, birth }) => [
      '42天',
      isoDay(birth),
      mother.address,
      isoDay(birth + 3),
      father.name.full,
      mother.name.full,
    ],
  },
  {
    name: 'products beside the days on which they are made',
    holds: 'none',
    headings: ['产品', '生产日期', '地址', '交付时间', '签单人：', '客户姓名'],
    row: ({ mother, father, birth }) => [
      '轴承',
      isoDay(birth),
      mother.address,
      isoDay(birth + 3),
      father.name.full,
      mother.name.full,
    ],
  },
  {
    name: 'employers and the phones of nannies, in a file called after staff',
    holds: 'cases',
    fileName: '员工花名册.xlsx',
    headings: ['服务类型', '客户地址', '服务开始', '手机号', '月嫂电话：', '雇主姓名'],
    row: ({ mother, father, birth }, at) => [
      ['28天豪华套房', '产后康复10次'][at % 2],
      mother.address,
      isoDay(birth),
      mother.phone,
      father.phone,
      mother.name.full,
    ],
  },
  {
    name: 'staff, in a file called after them',
    holds: 'none',
    fileName: '员工花名册.xlsx',
    headings: ['部门', '住址', '入职', '手机号', '紧急电话：', '姓名'],
    row: ({ mother, father, birth }) => [
      '护理部',
      mother.address,
      isoDay(birth),
      mother.phone,
      father.phone,
      mother.name.full,
    ],
  },
  {
    name: 'clients with weeks, sexes and days, in a file called after parcels',
    holds: 'cases',
    fileName: '快递收件表.xlsx',
    headings: ['男宝女宝', '电话', '服务对象', '孕龄', '生产时间'],
    row: ({ mother, birth }, at) => [
      at % 2 === 0 ? '小公主' : '小王子',
      mother.phone,
      mother.name.full,
      36 + (at % 4),
      isoDay(birth),
    ],
  },
  {
    name: 'parcels with sexes and days',
    holds: 'none',
    fileName: '快递收件表.xlsx',
    headings: ['款式', '电话', '服务对象', '件数', '发货时间'],
    row: ({ mother, birth }, at) => [
      at % 2 === 0 ? '小公主' : '小王子',
      mother.phone,
      mother.name.full,
      1 + (at % 4),
      isoDay(birth),
    ],
  },
  {
    name: 'field names of newborns, deliveries and due dates',
    holds: 'cases',
    headings: ['rowNo', 'id_no', 'delivery_time', 'dept', 'dueDate', 'BABY_NM'],
    row: ({ mother, babies, birth, dueDate }, at) => [
      at + 1,
      mother.id,
      isoDay(birth),
      'A区',
      isoDay(dueDate),
      babies[0].name.full,
    ],
  },
  {
    name: 'field names of parcels with a name on them',
    holds: 'none',
    headings: ['rowNo', 'delivery_time', 'gift', 'BABY_NM'],
    row: ({ babies, birth }, at) => [at + 1, isoDay(birth), 'mug', babies[0].name.full],
  },
  {
    name: 'newborns on the way, with whoever went along',
    holds: 'cases',
    titles: ['新生儿急救转运中心工作日志'],
    headings: ['转运日期', '患儿', '胎龄', 'BW', '家长电话', '随车医护'],
    row: ({ mother, birth }, at) => [
      isoDay(birth),
      `${mother.name.full}之子`,
      `37+${String(at % 6)}`,
      3085 + at * 5,
      mother.phone,
      '秦医生/李护士',
    ],
  },
  {
    name: 'who went along with newborns, and when',
    holds: 'none',
    titles: ['新生儿急救转运中心排班'],
    headings: ['日期', '姓名', '电话', '随车医护'],
    row: ({ father, birth }) => [isoDay(birth), father.name.full, father.phone, '医生'],
  },
  {
    name: 'services of so many days and times, and whom to call',
    holds: 'cases',
    headings: ['月嫂级别（必填）', '联系人'],
    row: ({ mother }, at) => [
      ['产后康复10次', '月子餐28天', '26天金牌'][at % 3],
      `${mother.name.full}/ ${mother.phone}`,
    ],
  },
  {
    name: 'cleaning of so many hours, and whom to call',
    holds: 'none',
    headings: ['服务', '联系人'],
    row: ({ mother }, at) => [['保洁3小时', '擦窗10次', '搬家1次'][at % 3], `${mother.name.full}/ ${mother.phone}`],
  },
  {
    name: 'an allowance of employees beside which child and the phone of the mother',
    holds: 'cases',
    headings: ['身份证号', '出院日期', '第几胎', '生育津贴(元)', '职工姓名', '母亲联系电话（必填）'],
    row: ({ mother, birth }) => [mother.id, shortDay(birth), 1, 13_100, mother.name.full, mother.phone],
  },
  {
    name: 'subjects of a study by their initials, one of them by another sign',
    holds: 'none',
    titles: ['早产预防研究受试者鉴认外数据表'],
    headings: ['筛选号', '姓名缩写', '入组孕周', '分娩孕周', '新生儿体重(g)'],
    row: (_family, at) => [`01-00${String(at)}`, at === 3 ? 'ZH-L' : 'LIJU', '34+6', '38+1', 2570 + at],
  },
]

const eight = families(8, 'decoys')

export const decoyAndGroupProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  {
    name: 'risks under a group of the mother, who is named elsewhere',
    fileName: '产科床位一览.xlsx',
    sheets: [
      {
        rows: [
          ['住院信息', null, '母亲情况', null, null, '新生儿信息'],
          ['病区', '床', '妊娠风险：', '血型', '甲方', '出生体重'],
          ...eight.map(({ mother, babies }, at) => [
            '产二区',
            `${String(at + 3)}#`,
            ['前置胎盘', '妊娠期糖尿病'][at % 2],
            'O',
            mother.name.full,
            babies[0].weightGrams,
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'a board whose last floor is half taken',
    sheets: [
      {
        rows: [
          ['在住产妇房态（每日更新）'],
          ['楼层', '01房', '02房', '03房', '04房', '05房', '06房'],
          [
            '2F',
            ...eight.slice(0, 6).map(({ mother, birth }) => `${mother.name.full}（女宝${shortDay(birth)}）6.1出所`),
          ],
          ['3F', ...eight.slice(6).map(({ mother, birth }) => `${mother.name.full}（男宝${shortDay(birth)}）6.14出所`)],
          ['空房：3间', null, '保洁中：1间'],
        ],
      },
    ],
    people: 8,
  },
]
