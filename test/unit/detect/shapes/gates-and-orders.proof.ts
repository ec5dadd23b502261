import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const at = <One>(list: readonly One[], index: number): One | undefined => list[index % list.length]

/** Those who come to the gate, order, carry, give and act beside words of births, and their twins. */
const lists: readonly OfficeList[] = [
  {
    name: 'who came to the gate of an obstetrics building',
    holds: 'none',
    titles: ['产科楼门卫来访登记簿'],
    headings: ['日期', '来访人', '证件号', '电话', '来访单位', '事由', '离开时间'],
    row: ({ father, birth }, row) => [
      isoDay(birth),
      father.name.full,
      father.id,
      father.phone,
      '安保公司',
      at(['电梯检修', '送吸奶器样品'], row),
      '17:05',
    ],
  },
  {
    name: 'who came to see mothers',
    holds: 'cases',
    titles: ['产科五楼来访登记簿'],
    headings: ['日期', '来访人', '来访人电话', '产妇姓名', '床号', '离开时间'],
    row: ({ mother, father, birth }, row) => [
      isoDay(birth),
      father.name.full,
      father.phone,
      mother.name.full,
      row + 1,
      '17:05',
    ],
  },
  {
    name: 'orders with what is told of friends',
    holds: 'none',
    headings: ['订单编号', '收货人姓名', '收货地址', '联系手机', '宝贝标题', '订单备注'],
    row: ({ mother }, row) => [
      5_000_100 + row,
      mother.name.full,
      mother.address,
      mother.phone,
      at(['一次性内裤女产妇月子必备', '产妇春秋款哺乳睡衣'], row),
      at(['', '送朋友坐月子的，别放小票'], row),
    ],
  },
  {
    name: 'parcels to an obstetrics ward',
    holds: 'none',
    headings: ['运单号', '收件人', '收件电话', '收件地址', '物品', '签收时间'],
    row: ({ mother, birth }, row) => [
      `SF${String(1_020_300_400 + row)}`,
      mother.name.full,
      mother.phone,
      at(['市妇幼保健院产科住院部3楼', '爱玛月子会所2楼'], row),
      at(['鲜花', '文件'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'bays of a car park',
    holds: 'none',
    headings: ['车牌', '车主', '手机', '车位', '到期'],
    row: ({ father, birth }, row) => [
      `浙A${String(10_200 + row)}`,
      father.name.full,
      father.phone,
      `${at(['孕妇优先区', 'B1'], row) ?? ''}-${String(row)}`,
      isoDay(birth),
    ],
  },
  {
    name: 'actors of a film',
    holds: 'none',
    fileName: '《产房故事》演员通告.xlsx',
    titles: ['网络短剧《产房故事》第18场 演员通告单'],
    headings: ['饰演角色', '演员姓名', '联系电话', '集合时间', '日薪'],
    row: ({ mother }, row) => [at(['产妇甲', '助产士'], row), mother.name.full, mother.phone, '05:30', 300],
  },
  {
    name: 'certificates under their title',
    holds: 'cases',
    titles: ['《出生医学证明》首次签发登记'],
    headings: ['序号', '姓名', '身份证号', '电话', '签发日期'],
    row: ({ mother, birth }, row) => [row + 1, mother.name.full, mother.id, mother.phone, isoDay(birth)],
  },
  {
    name: 'books that were lent',
    holds: 'none',
    headings: ['读者证号', '姓名', '联系电话', '所借', '借出'],
    row: ({ mother, birth }, row) => [
      `R${String(10_200 + row)}`,
      mother.name.full,
      mother.phone,
      at(['《怀孕40周》', '《坐月子一日一页》'], row),
      isoDay(birth),
    ],
  },
  {
    name: 'parcels with how they are delivered',
    holds: 'none',
    headings: ['Consignment', 'Delivery date', 'Recipient', 'Phone', 'Weight (g)', 'Delivery type', 'Notes'],
    row: ({ mother, birth }, row) => [
      `CN${String(1_020_300 + row)}`,
      isoDay(birth),
      `Emma ${mother.name.surname}`,
      mother.phone,
      400 + row,
      at(['Normal', 'Assisted', 'Express'], row),
      at(['', 'Maternity shop return'], row),
    ],
  },
  {
    name: 'what a shop for babies exports',
    holds: 'none',
    headings: ['full_name', 'email', 'phone', 'tags', 'last_order', 'orders_count'],
    row: ({ father, birth }, row) => [
      father.name.full,
      `buyer${String(row)}@example.com`,
      father.phone,
      at(['newborn-props', 'maternity gowns', 'newborn nappies'], row),
      isoDay(birth),
      row + 1,
    ],
  },
  {
    name: 'who buys milk together',
    holds: 'none',
    row: ({ mother }, row) =>
      row === 0
        ? ['#接龙 爱他美奶粉团购（1段 新生儿/2段）']
        : [`${String(row)}. ${mother.name.full} ${mother.phone} 1段2罐 3幢102`],
  },
  {
    name: 'who gave for premature children',
    holds: 'none',
    row: ({ father, birth }, row) =>
      row === 0 ? ['为早产儿救助基金捐款名单公示'] : [`${father.name.full} 200元 ${father.phone} ${isoDay(birth)}`],
  },
  {
    name: 'who looks after goats',
    holds: 'none',
    row: ({ father }, row) =>
      row === 7
        ? [`兽医电话 ${father.phone} ${father.name.full}`]
        : [`3月${String(row + 1)}日 305号母羊 顺产 双羔 初生重3.2kg`],
  },
]

export const gatesAndOrdersProofs: readonly ShapeProof[] = lists.map(provenList)
