import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Words of births that tell of a trade, of long ago or of a test that found nothing. */
const lists: readonly OfficeList[] = [
  {
    name: 'who was tested for a pregnancy and had none',
    holds: 'none',
    headings: ['筛选号', '姓名', '身份证号', '电话', '尿妊娠试验', '避孕措施'],
    row: ({ mother }, row) => [`S00${String(row)}`, mother.name.full, mother.id, mother.phone, '阴性', '避孕套'],
  },
  {
    name: 'who was tested for a pregnancy and had none, in English',
    holds: 'none',
    headings: ['Screening no', 'Name', 'Phone', 'Pregnancy test', 'Contraception'],
    row: ({ mother }, row) => [`S00${String(row)}`, mother.name.full, mother.phone, 'Negative', 'condom'],
  },
  {
    name: 'pregnant women who were tested for an infection',
    holds: 'cases',
    headings: ['姓名', '身份证号', '电话', '孕周', '妊娠梅毒筛查'],
    row: ({ mother, weeks, weekDays }) => [
      mother.name.full,
      mother.id,
      mother.phone,
      `${String(weeks)}+${String(weekDays)}`,
      '阴性',
    ],
  },
  {
    name: 'what advisers are good at',
    holds: 'none',
    headings: ['姓名', '证书', '擅长领域', '电话'],
    row: ({ mother }, row) => [mother.name.full, '二级', at(['孕产期心理', '产后抑郁', '青少年'], row), mother.phone],
  },
  {
    name: 'what advisers are good at, in English',
    holds: 'none',
    headings: ['Name', 'Specialty', 'Phone', 'Products discussed'],
    row: ({ mother }, row) => [
      mother.name.full,
      at(['Midwife', 'Neonatology'], row),
      mother.phone,
      at(['Prenatal vitamins', 'Newborn formula'], row),
    ],
  },
  {
    name: 'children who are disabled since their birth',
    holds: 'none',
    headings: ['姓名', '出生日期', '监护人', '电话', '残疾类别', '致残原因'],
    row: ({ babies: [baby], father, birth }, row) => [
      baby.name.full,
      isoDay(birth - (6 + row) * 365),
      father.name.full,
      father.phone,
      '肢体',
      at(['早产', '新生儿窒息', '外伤', '不明'], row),
    ],
  },
  {
    name: 'channels and those behind them',
    holds: 'none',
    headings: ['昵称', '真实姓名', '微信', '手机', '粉丝'],
    row: ({ mother }, row) => [
      at(['孕妈美食记', '产后瘦身日记', '坐月子攻略', '大鹏测评'], row),
      mother.name.full,
      'wx20318',
      mother.phone,
      `${String(row + 1)}w`,
    ],
  },
  {
    name: 'learners of trades',
    holds: 'none',
    headings: ['订单号', '学员', '手机', '课程名称', '金额'],
    row: ({ mother }, row) => [
      `K${String(20_301 + row)}`,
      mother.name.full,
      mother.phone,
      at(['新生儿护理入门', '孕期营养师认证课', 'Python入门', '催乳师实战'], row),
      299,
    ],
  },
  {
    name: 'names of brands and who owns them',
    holds: 'none',
    headings: ['注册号', '商标', '申请人', '身份证号', '电话'],
    row: ({ father }, row) => [
      31_020_301 + row,
      at(['好孕来', '月子娘家', '新生儿之家', '山泉'], row),
      father.name.full,
      father.id,
      father.phone,
    ],
  },
  {
    name: 'doctors on call',
    holds: 'none',
    headings: ['Date', 'OB on call', 'Phone', 'Neonatal team'],
    row: ({ birth, father }) => [isoDay(birth), 'Dr Ivan Khan', father.phone, 'Dr Grace Hughes'],
  },
  {
    name: 'couples whose helpers gave birth',
    holds: 'none',
    headings: ['新郎', '新娘', '电话', '酒店', '备注'],
    row: ({ father, mother }, row) => [
      father.name.full,
      mother.name.full,
      mother.phone,
      '万豪',
      at(['伴娘坐月子来不了', '', '司仪改期', '对接的客服刚生孩子，换人', '闺蜜怀孕换伴娘', ''], row),
    ],
  },
  {
    name: 'births told in English remarks',
    holds: 'cases',
    headings: ['Name', 'Phone', 'Notes'],
    row: ({ mother }, row) => [
      `Emma ${at(['Turner', 'Santos', 'Patel', 'Khan'], row) ?? ''}`,
      mother.phone,
      at(['delivered baby girl 3.2kg on 5 May', '34 weeks pregnant, wants a bath', 'gave birth on Monday, twins'], row),
    ],
  },
  {
    name: 'parcels told in English remarks',
    holds: 'none',
    headings: ['Name', 'Phone', 'Notes'],
    row: ({ mother }, row) => [
      `Emma ${at(['Turner', 'Santos', 'Patel', 'Khan'], row) ?? ''}`,
      mother.phone,
      at(['delivered a baby seat on 5 May', 'left at door', 'delivered twins bed frame'], row),
    ],
  },
  {
    name: 'mothers by what they call themselves',
    holds: 'cases',
    headings: ['昵称', '真实姓名', '手机', '预产期'],
    row: ({ mother, dueDate }) => [`孕妈${mother.name.full}`, mother.name.full, mother.phone, isoDay(dueDate)],
  },
  {
    name: 'grown people who ask for their certificates',
    holds: 'none',
    fileName: 'birth_certificate_requests.csv',
    headings: ['Requester', 'Phone', 'Name on certificate', 'Date of birth', 'Place of birth', 'Mother maiden name'],
    row: ({ mother, father, birth }, row) => [
      father.name.full,
      father.phone,
      mother.name.full,
      isoDay(birth - (20 + 3 * row) * 365),
      'Leeds',
      'Smith',
    ],
  },
]

const deal = (place: string): ShapeProof['sheets'] => {
  const [seller, buyer] = families(2, `deal about ${place}`)
  if (seller === undefined || buyer === undefined) return []
  return [
    {
      rows: [
        ['转让协议'],
        [`甲方（转让方）：${seller.father.name.full} 身份证号：${seller.father.id} 电话：${seller.father.phone}`],
        [`乙方（受让方）：${buyer.mother.name.full} 身份证号：${buyer.mother.id} 电话：${buyer.mother.phone}`],
        [`甲方将位于人民路的${place}转让给乙方，租期足月计算。`],
      ],
    },
  ]
}

const remarks = ['怀孕5个月', '老客户', '', '改约', '9月刚生，男宝', '', '推荐来', '']
const people = families(16, 'told of some')

export const toldOfSomeProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  { name: 'a house for mothers that changes hands', sheets: deal('产后康复工作室（含产妇护理床）'), people: 0 },
  {
    name: 'customers, some of whom are told to be mothers',
    sheets: [
      {
        rows: [
          ['姓名', '手机', '备注'],
          ...people.map(({ mother }, row) => [mother.name.full, mother.phone, remarks[row % remarks.length]]),
        ],
      },
    ],
    people: 4,
  },
]
