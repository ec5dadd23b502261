import { isoDay, partsOf } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'

function spoken(day: number): string {
  const { month, date } = partsOf(day)
  return `${String(month)}月${String(date)}日`
}

/** A year of the Republic: 114/09/03. */
function republican(day: number): string {
  const { year, month, date } = partsOf(day)
  return `${String(year - 1911)}/${String(month)}/${String(date)}`
}

const names = ['刘敏', '赵芳'] as const

/** Lists of mothers that are kept to sell something, or were sold. */
const lists: readonly OfficeList[] = [
  {
    name: 'rooms of a postpartum centre, day by day',
    holds: 'cases',
    titles: ['月子中心在住房态表'],
    headings: ['房号', '客户', '胎次', '分娩方式', '入住', '离店', '护理组长'],
    row: ({ mother, birth }, at) => [
      `8${String(10 + at)}`,
      mother.name.full,
      '一胎',
      '剖宫产',
      spoken(birth + 3),
      spoken(birth + 31),
      '王组长',
    ],
  },
  {
    name: 'nannies sent by a group chat',
    holds: 'cases',
    headings: ['雇主', '雇主电话', '预产期', '天数', '月嫂', '月嫂电话', '工资'],
    row: ({ mother, dueDate, father }, at) => [
      mother.name.full,
      mother.phone,
      isoDay(dueDate),
      '26',
      names[at % 2],
      father.phone,
      12_800,
    ],
  },
  {
    name: 'guests for recovery after birth',
    holds: 'cases',
    fileName: '产康客户表.xlsx',
    headings: ['会员', '手机', '产后天数', '盆底评估', '腹直肌分离', '办卡金额'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, 40 + at, 'II级', '2指', 9800],
  },
  {
    name: 'hearing of newborns, second test',
    holds: 'cases',
    headings: ['新生儿', '母亲', '左耳', '右耳', '初筛日期', '复筛日期', '电话'],
    row: ({ mother, babies: [baby], birth }) => [
      baby.name.full,
      mother.name.full,
      '未过',
      '通过',
      isoDay(birth + 3),
      isoDay(birth + 42),
      mother.phone,
    ],
  },
  {
    name: 'heel blood sent to the centre',
    holds: 'cases',
    titles: ['新生儿疾病筛查送检单'],
    headings: ['标本号', '母亲姓名', '住院号', '出生日期', '采血日期', '孕周', '体重'],
    row: ({ mother, recordNumber, birth }, at) => [
      `S${String(202_509_010 + at)}`,
      mother.name.full,
      recordNumber,
      isoDay(birth),
      isoDay(birth + 3),
      '39+1',
      3200 + at * 20,
    ],
  },
  {
    name: 'cards for vaccination, newborns',
    holds: 'cases',
    titles: ['新生儿建卡登记'],
    headings: ['姓名', '性别', '出生日期', '母亲', '联系电话', '卡介苗', '乙肝首针'],
    row: ({ mother, babies: [baby], birth }) => [
      baby.name.full,
      '女',
      isoDay(birth),
      mother.name.full,
      mother.phone,
      '√',
      '√',
    ],
  },
  {
    name: 'birth certificates handed out',
    holds: 'cases',
    headings: ['证件编号', '新生儿姓名', '母亲姓名', '父亲姓名', '领证人签字', '领证日期'],
    titles: ['出生医学证明签发登记簿'],
    row: ({ mother, father, babies: [baby], birth }) => [
      baby.certificate,
      baby.name.full,
      mother.name.full,
      father.name.full,
      father.name.full,
      isoDay(birth + 9),
    ],
  },
  {
    name: 'a club of prams that asks for the birth',
    holds: 'cases',
    headings: ['Member', 'Mobile', 'Baby born on', 'Birth weight', 'Hospital of birth', 'Points'],
    row: ({ mother, birth, hospital }, at) => [
      mother.name.full,
      mother.phone,
      isoDay(birth),
      3100 + at * 17,
      hospital,
      120 + at,
    ],
  },
  {
    name: 'leads for brushes of first hair',
    holds: 'cases',
    titles: ['胎毛笔 满月照 意向'],
    headings: ['称呼', '电话', '宝宝', '几月几号生', '医院', '跟进'],
    row: ({ mother, birth, hospital }) => [mother.name.full, mother.phone, '女宝', spoken(birth), hospital, '已加微信'],
  },
  {
    name: 'samples of milk by due date',
    holds: 'cases',
    headings: ['姓名', '手机号', '预产期', '收货地址', '申领段位'],
    row: ({ mother, dueDate }) => [mother.name.full, mother.phone, isoDay(dueDate), mother.address, '1段试用装'],
  },
  {
    name: 'insurance for newborns',
    holds: 'cases',
    titles: ['新生儿参保名单'],
    headings: ['参保人', '身份证号', '出生日期', '监护人', '监护人电话', '参保日期'],
    row: ({ mother, babies: [baby], birth }) => [
      baby.name.full,
      baby.id,
      isoDay(birth),
      mother.name.full,
      mother.phone,
      isoDay(birth + 20),
    ],
  },
  {
    name: 'meals after birth in Taiwan',
    holds: 'cases',
    region: 'taiwan',
    headings: ['訂購人', '手機', '預產期', '生產方式', '天數', '送餐地址', '飲食禁忌'],
    row: ({ mother, dueDate }) => [
      mother.name.full,
      mother.phone,
      republican(dueDate),
      '自然產',
      30,
      mother.address,
      '不吃羊',
    ],
  },
  {
    name: 'nannies booked in Hong Kong',
    holds: 'cases',
    region: 'hong-kong',
    headings: ['客人姓名', '電話', '預產期', '陪月員', '上工日', '地區', '按金'],
    row: ({ mother, dueDate }, at) => [
      mother.name.full,
      mother.phone,
      isoDay(dueDate),
      `${names[at % 2] ?? ''}姐`,
      isoDay(dueDate + 2),
      '沙田',
      2000,
    ],
  },
  {
    name: 'stays in a Taiwanese centre',
    holds: 'cases',
    region: 'taiwan',
    titles: ['產後護理之家 待產媽媽預約單'],
    headings: ['媽媽姓名', '聯絡電話', '預產期', '生產醫院', '房型', '訂金'],
    row: ({ mother, dueDate, hospital }) => [
      mother.name.full,
      mother.phone,
      republican(dueDate),
      hospital,
      '豪華房',
      20_000,
    ],
  },
]

export const leadsAndOrdersProofs = lists.map(provenList)
