import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Houses and nannies that name their clients without a word of births, each beside a list of another trade that asks alike. */
const lists: readonly OfficeList[] = [
  {
    name: 'mothers and children in rooms, in words of any house',
    holds: 'cases',
    headings: ['房间', '妈咪', '宝贝', '入所', '出所', '欠款'],
    row: ({ mother, birth }, row) => [
      String(301 + row),
      mother.name.full,
      at(['小米', '糖糖'], row),
      isoDay(birth),
      isoDay(birth + 28),
      900,
    ],
  },
  {
    name: 'tenants in rooms',
    holds: 'none',
    headings: ['房间', '租客', '入住', '退房', '押金'],
    row: ({ mother, birth }, row) => [String(301 + row), mother.name.full, isoDay(birth), isoDay(birth + 300), 3200],
  },
  {
    name: 'who had a nanny for 26 days, in words of the trade',
    holds: 'cases',
    headings: ['姓名', '手机', '上户', '下户', '阿姨', '天数', '尾款'],
    row: ({ mother, birth }, row) => [
      mother.name.full,
      mother.phone,
      isoDay(birth),
      isoDay(birth + 26),
      at(['李阿姨', '王姐'], row),
      '26天',
      5000,
    ],
  },
  {
    name: 'who was cared for at home for half a year',
    holds: 'none',
    headings: ['姓名', '手机', '上户', '下户', '阿姨', '天数', '尾款'],
    row: ({ father, birth }, row) => [
      father.name.full,
      father.phone,
      isoDay(birth),
      isoDay(birth + 180),
      at(['李阿姨', '王姐'], row),
      '180天',
      5000,
    ],
  },
  {
    name: 'what aunts can do, and how many infants they cared for',
    holds: 'none',
    headings: ['姓名', '年龄', '手机', '能做', '月薪', '上户经验'],
    row: ({ mother }, row) => [
      mother.name.full,
      42 + row,
      mother.phone,
      at(['月嫂/育儿嫂', '催乳师'], row),
      9800,
      '带过早产儿、双胞胎',
    ],
  },
  {
    name: 'what a child is fed with, asked of its mother',
    holds: 'cases',
    fileName: '奶粉用户回访.csv',
    headings: ['门店', '妈妈', '孩子', '月龄', '奶粉品牌', '电话'],
    row: ({ mother }, row) => [
      '万达店',
      mother.name.full,
      at(['乐乐', '安安'], row),
      `${String(1 + (row % 4))}个月`,
      at(['甲', '乙'], row),
      mother.phone,
    ],
  },
  {
    name: 'who bought milk for children of any age',
    holds: 'none',
    fileName: '奶粉用户回访.csv',
    headings: ['门店', '会员', '孩子年龄', '奶粉段位', '电话'],
    row: ({ father }, row) => ['万达店', father.name.full, `${String(2 + row)}岁`, '4段', father.phone],
  },
  {
    name: 'what buyers of clothes for pregnant women wrote',
    holds: 'none',
    headings: ['用户', '手机', '商品', '评价'],
    row: ({ mother }, row) => [
      mother.name.full,
      mother.phone,
      '孕妇连衣裙',
      at(['孕28周穿着合适', '孕30周，质量好', '很好'], row),
    ],
  },
  {
    name: 'medicines for after a birth, and who bought them',
    holds: 'none',
    headings: ['会员', '手机', '购药', '日期'],
    row: ({ mother, birth }, row) => [
      mother.name.full,
      mother.phone,
      at(['产后康颗粒', '孕康口服液', '感冒清片'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'who moved to a village, told to be a daughter by the relation',
    holds: 'cases',
    headings: ['户主', '新增成员', '出生时间', '关系'],
    row: ({ father, babies, birth }, row) => [
      father.name.full,
      babies[0].name.full,
      isoDay(birth),
      at(['之女', '之子'], row),
    ],
  },
  {
    name: 'grown children of a household',
    holds: 'none',
    headings: ['户主', '成员', '出生时间', '关系', '登记日期'],
    row: ({ father, mother, birth }, row) => [
      father.name.full,
      mother.name.full,
      isoDay(birth - 9000 - 300 * row),
      at(['之女', '长子'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'who came to be seen by an obstetrician',
    holds: 'cases',
    headings: ['就诊时间', '姓名', '科室', '医生', '手机'],
    row: ({ mother, birth }) => [isoDay(birth), mother.name.full, '产科门诊', '李医生', mother.phone],
  },
  {
    name: 'who can be seen there, and what it costs',
    holds: 'none',
    headings: ['姓名', '科室', '挂号费', '出诊时间', '手机'],
    row: ({ father }) => [father.name.full, '产科门诊', 50, '周一上午', father.phone],
  },
  {
    name: 'who was told that a ward moves',
    holds: 'none',
    headings: ['姓名', '手机', '发送事项', '日期'],
    row: ({ father, birth }, row) => [
      father.name.full,
      father.phone,
      at(['产科门诊搬迁通知', '产房停诊公告', '缴费须知'], row),
      isoDay(birth),
    ],
  },
]

export const stayAndServiceProofs: readonly ShapeProof[] = lists.map(provenList)
