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

const remarks = ['怀孕5个月', '老客户', '', '改约', '9月刚生，男宝', '', '推荐来', '']
const people = families(16, 'told of some')

export const toldOfSomeProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
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
