import { isoDay, partsOf } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const figures = '零幺二三四五六七八九'
const spoken = (phone: string): string => phone.replace(/\d/gu, (figure) => figures.charAt(Number(figure)))
const slashedDay = (day: number): string => isoDay(day).replaceAll('-', '/')

/** Lists whose people, or what is told of them, stand in parts of a cell or of a sheet. */
const lists: readonly OfficeList[] = [
  {
    name: 'how far she is and which child it is, as a seller of cord blood notes it',
    holds: 'cases',
    row: ({ mother }, at) => [`${mother.name.full} ${mother.phone} 3${String(at)}w 头胎 市一建卡 在考虑`],
  },
  {
    name: 'how far members of a gym are',
    holds: 'none',
    row: ({ mother }, at) => [`${mother.name.full} ${mother.phone} 1${String(at)}w 二阶段 市一店办卡 在考虑`],
  },
  {
    name: 'numbers spoken and words of the trade',
    holds: 'cases',
    row: ({ mother, dueDate, hospital }) => [
      `${mother.name.full} ${spoken(mother.phone)} ${String(partsOf(dueDate).month)}月卸货 ${hospital}`,
    ],
  },
  {
    name: 'drivers who unload',
    holds: 'none',
    row: ({ father, dueDate }) => [
      `${father.name.full} ${father.phone} ${String(partsOf(dueDate).month)}月卸货 北仑港三号码头`,
    ],
  },
  {
    name: 'claims of an insurance, by kind of birth',
    holds: 'cases',
    headings: ['单位编号', '姓名', '公民身份号码', '生育日期', '生育类别', '津贴金额'],
    row: ({ mother, birth }, at) => [
      33010 + at,
      mother.name.full,
      mother.id,
      isoDay(birth),
      at % 2 === 0 ? '难产' : '多胞胎',
      20_000,
    ],
  },
  {
    name: 'claims of an insurance, by kind of accident',
    holds: 'none',
    headings: ['单位编号', '姓名', '公民身份号码', '发生日期', '事故类别', '赔付金额'],
    row: ({ mother, birth }, at) => [
      33010 + at,
      mother.name.full,
      mother.id,
      isoDay(birth),
      at % 2 === 0 ? '工伤' : '意外',
      20_000,
    ],
  },
  {
    name: 'names, due dates and hospitals in one remark beside nicknames',
    holds: 'cases',
    headings: ['external_userid', 'nick', 'remark', 'remark_mobiles'],
    row: ({ mother, dueDate, hospital }, at) => [
      `wm${String(100_000 + at)}`,
      at % 2 === 0 ? '豆豆妈' : '安好',
      `${mother.name.full}-${slashedDay(dueDate)}预产-${hospital}`,
      mother.phone,
    ],
  },
  {
    name: 'names, days of contracts and companies in one remark beside nicknames',
    holds: 'none',
    headings: ['external_userid', 'nick', 'remark', 'remark_mobiles'],
    row: ({ mother, dueDate }, at) => [
      `wm${String(100_000 + at)}`,
      at % 2 === 0 ? '小太阳' : '安好',
      `${mother.name.full}-${slashedDay(dueDate)}签约-中心支行`,
      mother.phone,
    ],
  },
  {
    name: 'what a program wrote down, cut at its semicolons',
    holds: 'cases',
    row: ({ mother, dueDate }, at) => [
      `2025-09-12T07:11:1${String(at)},INFO,save mother name=${mother.name.full}`,
      `mobile=${mother.phone}`,
      `edd=${isoDay(dueDate)}`,
    ],
  },
  {
    name: 'orders that a program wrote down, cut at its semicolons',
    holds: 'none',
    row: ({ mother, dueDate }, at) => [
      `2025-09-12T07:11:1${String(at)},INFO,save buyer name=${mother.name.full}`,
      `mobile=${mother.phone}`,
      `eta=${isoDay(dueDate)}`,
    ],
  },
]

const twelve = families(12, 'parties')

/** Two lists under a word each, side by side. */
function besides(left: string, right: string): Pick<ShapeProof, 'sheets'> {
  const row = ({ mother, birth }: Family): readonly string[] => [mother.name.full, mother.phone, isoDay(birth)]
  const pairs = twelve.slice(0, 6).map((one, at) => [...row(one), null, ...row(twelve[at + 6] ?? one)])
  const headings = ['姓名', '电话', '日期']
  return { sheets: [{ rows: [[left, null, null, null, right], [...headings, null, ...headings], ...pairs] }] }
}

/** Three cards abreast, each line of which says what it is. */
function abreast(diagnosis: (family: Family) => string): Pick<ShapeProof, 'sheets'> {
  const lines: readonly ((family: Family) => string)[] = [
    ({ mother }) => `姓名：${mother.name.full}`,
    ({ bed }) => `床号：${bed}\u3000年龄：29`,
    ({ recordNumber }) => `住院号：${recordNumber}`,
    (family) => `诊断：${diagnosis(family)}`,
    ({ birth }) => `入院日期：${isoDay(birth)}`,
  ]
  const rows = [0, 3, 6, 9].flatMap((from) => [
    ...lines.map((line) => twelve.slice(from, from + 3).flatMap((one) => [line(one), null])),
    [],
  ])
  return { sheets: [{ rows }] }
}

/** A contract of two parties and of whoever does the work. */
function contract(title: string, last: string): Pick<ShapeProof, 'sheets'> {
  const [client, worker] = twelve
  return {
    sheets: [
      {
        rows: [
          [title],
          [`甲方（雇主）：${client?.mother.name.full ?? ''}        身份证号：${client?.mother.id ?? ''}`],
          [`联系电话：${client?.mother.phone ?? ''}    服务地址：江南大道12号3幢401室`],
          ['乙方（服务机构）：某某家政服务有限公司'],
          [`丙方（护理员）：${worker?.mother.name.full ?? ''}   身份证号：${worker?.mother.id ?? ''}`],
          [last],
        ],
      },
    ],
  }
}

export const partyAndPartProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  { name: 'two lists, each under how they were born', ...besides('顺产', '剖腹产'), people: 12 },
  { name: 'two lists, each under a shift', ...besides('早班', '晚班'), people: 0 },
  {
    name: 'cards abreast at the beds of a ward of births',
    ...abreast(({ weeks, weekDays }) => `孕1产0 孕${String(weeks)}+${String(weekDays)}周待产`),
    people: 12,
  },
  { name: 'cards abreast at the beds of another ward', ...abreast(() => '左胫骨骨折'), people: 0 },
  {
    name: 'a contract in which the nanny has a number, too',
    ...contract('母婴护理（月嫂）服务合同', '第一条 自2025年12月1日起共26天，甲方预产期为2025年12月1日。'),
    people: 1,
  },
  {
    name: 'a contract with whoever cares for the old',
    ...contract('养老护理服务合同', '第一条 自2025年12月1日起共26天，住家照护老人。'),
    people: 0,
  },
]
