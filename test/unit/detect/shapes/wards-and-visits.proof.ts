import { isoDay } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'
import { shortDay } from './written-days.ts'

/** Lists around a ward, a booklet or a visit, and the same lists of others. */
const lists: readonly OfficeList[] = [
  {
    name: 'birth certificates that are sent by mail',
    holds: 'cases',
    titles: ['出生证明邮寄登记'],
    headings: ['序号', '申请人', '手机', '邮寄地址', '证件编号', '快递单号'],
    row: ({ mother, babies }, at) => [
      at + 1,
      mother.name.full,
      mother.phone,
      mother.address,
      babies[0].certificate,
      `EMS10000000${String(at)}`,
    ],
  },
  {
    name: 'licences that are sent by mail',
    holds: 'none',
    titles: ['营业执照邮寄登记'],
    headings: ['序号', '申请人', '手机', '邮寄地址', '证件编号', '快递单号'],
    row: ({ mother, babies }, at) => [
      at + 1,
      mother.name.full,
      mother.phone,
      mother.address,
      babies[0].certificate,
      `EMS10000000${String(at)}`,
    ],
  },
  {
    name: 'medicines for the beds of a ward that stands beside a label',
    holds: 'cases',
    titles: ['病区：产科一病区    日期：2025-09-12'],
    headings: ['床号', '姓名', '住院号', '药品', '用法', '频次'],
    row: ({ mother, recordNumber }, at) => [at + 1, mother.name.full, recordNumber, '益母草颗粒', 'po', 'bid'],
  },
  {
    name: 'medicines for the beds of another ward',
    holds: 'none',
    titles: ['病区：骨科一病区    日期：2025-09-12'],
    headings: ['床号', '姓名', '住院号', '药品', '用法', '频次'],
    row: ({ mother, recordNumber }, at) => [at + 1, mother.name.full, recordNumber, '布洛芬', 'po', 'bid'],
  },
  {
    name: 'who may stay beside patients of a ward of births',
    holds: 'cases',
    titles: ['产科病区陪护证发放登记'],
    headings: ['证号', '病人', '床号', '陪护人', '与病人关系', '电话'],
    row: ({ mother, father, bed }, at) => [
      `PH00${String(at)}`,
      mother.name.full,
      bed,
      father.name.full,
      '丈夫',
      mother.phone,
    ],
  },
  {
    name: 'who may stay beside the old',
    holds: 'none',
    titles: ['老年病区陪护证发放登记'],
    headings: ['证号', '病人', '床号', '陪护人', '与病人关系', '电话'],
    row: ({ mother, father, bed }, at) => [
      `PH00${String(at)}`,
      mother.name.full,
      bed,
      father.name.full,
      '儿子',
      mother.phone,
    ],
  },
  {
    name: 'who has a booklet of mother and child',
    holds: 'cases',
    headings: ['母子健康手册编码', '持册人', '发册日期', '发册单位'],
    row: ({ mother, birth }, at) => [`33010000000${String(at)}`, mother.name.full, isoDay(birth), '长河社区'],
  },
  {
    name: 'who has a booklet of employment',
    holds: 'none',
    headings: ['就业创业手册编码', '持册人', '发册日期', '发册单位'],
    row: ({ mother, birth }, at) => [`33010000000${String(at)}`, mother.name.full, isoDay(birth), '长河社区'],
  },
  {
    name: 'questions about how a child came',
    holds: 'cases',
    headings: ['编号', '开始答题时间', '1.请问怎么称呼您？', '2.方便联系的手机号', '3.您是怎么生的？'],
    row: ({ mother, birth }, at) => [
      at + 1,
      isoDay(birth),
      mother.name.full,
      mother.phone,
      at % 2 === 0 ? '自己生的' : '开刀',
    ],
  },
  {
    name: 'questions about how somebody came',
    holds: 'none',
    headings: ['编号', '开始答题时间', '1.请问怎么称呼您？', '2.方便联系的手机号', '3.您是怎么来的？'],
    row: ({ mother, birth }, at) => [
      at + 1,
      isoDay(birth),
      mother.name.full,
      mother.phone,
      at % 2 === 0 ? '自己开车' : '地铁',
    ],
  },
  {
    name: 'at whose home nannies began today',
    holds: 'cases',
    row: ({ mother, babies }, at) => [
      `${String(at + 1)}）陈阿姨 今日上户 ${mother.name.full}家（滨江），${babies[0].sex === 'male' ? '男' : '女'}宝5天，签26天`,
    ],
  },
  {
    name: 'at whose home cleaners began today',
    holds: 'none',
    row: ({ mother }, at) => [`${String(at + 1)}）陈阿姨 今日上门 ${mother.name.full}家（滨江），保洁5天，签26天`],
  },
  {
    name: 'a word about each newborn',
    holds: 'cases',
    headings: ['姓名', '手机', '备注'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, at % 2 === 0 ? '刚生 女宝' : '昨天生，男宝'],
  },
  {
    name: 'teams of a factory by day',
    holds: 'none',
    headings: ['生产日', '班组长', '产品', '直通率', '电话'],
    row: ({ mother, birth }, at) => [shortDay(birth), mother.name.full, `A${String(at)}`, '97%', mother.phone],
  },
]

const six = families(6, 'wards')
const names = six.map(({ mother }) => mother.name.full)

/** One answer a line, a gap between two people. */
function downwards(sheet: string, last: (family: Family) => string): Pick<ShapeProof, 'sheets'> {
  const rows = six.flatMap((one) => [[one.mother.name.full], [one.mother.phone], [last(one)], []])
  return { sheets: [{ name: sheet, rows }] }
}

/** Hours down, and somebody over each column. */
function hourly(ending: string): Pick<ShapeProof, 'sheets'> {
  const hours = ['0:00', '3:00', '6:00', '9:00']
  return {
    sheets: [
      {
        rows: [
          ['时间', ...names.map((name) => `${name}${ending}`)],
          ...hours.map((hour, at) => [hour, ...names.map((_, nth) => `${String(30 + at + nth)}ml`)]),
        ],
      },
    ],
  }
}

export const wardAndVisitProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  {
    name: 'the rules of a group of pregnant women',
    sheets: [
      {
        rows: [
          ['【孕妈交流群群规】'],
          ['1. 禁止发广告'],
          [`2. 有问题联系群主：${names[0] ?? ''} ${six[0]?.mother.phone ?? ''}`],
          [`3. 管理员：${names[1] ?? ''}、${names[2] ?? ''}`],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'a notice of joy over a line of names',
    sheets: [{ rows: [['喜报'], ['今日我院喜迎6位新生宝宝，祝贺以下家庭：'], [names.join('　')]] }],
    people: 6,
  },
  {
    name: 'a notice of honour over a line of names',
    sheets: [{ rows: [['喜报'], ['今日我院喜迎6位新生代骨干，祝贺以下同事：'], [names.join('　')]] }],
    people: 0,
  },
  {
    name: 'name, phone and due date below one another',
    ...downwards('名单', ({ dueDate }) => `预产期 ${isoDay(dueDate)}`),
    people: 6,
  },
  {
    name: 'name, phone and day of a contract below one another',
    ...downwards('名单', ({ dueDate }) => `到期日 ${isoDay(dueDate)}`),
    people: 0,
  },
  { name: 'what newborns drank, a column each', ...hourly('宝宝'), people: 6 },
  { name: 'what patients drank, a column each', ...hourly(''), people: 0 },
]
