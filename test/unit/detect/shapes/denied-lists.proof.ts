import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'

/** Words of births that are denied, made unreadable or said of things, each with its counterpart that means what it says. */
const lists: readonly OfficeList[] = [
  {
    name: 'women who have a coil put in or taken out',
    holds: 'none',
    titles: ['上环取环手术登记'],
    headings: ['日期', '姓名', '年龄', '电话', '手术', '末次月经', '孕产史', '手术者'],
    row: ({ mother, father, lastPeriod, birth }) => [
      isoDay(birth),
      mother.name.full,
      38,
      mother.phone,
      '取环',
      isoDay(lastPeriod),
      '2-0-1-2',
      father.name.full,
    ],
  },
  {
    name: 'patients of whom a remark denies it',
    holds: 'none',
    headings: ['预约号', '姓名', '检查部位', '检查时间', '电话', '备注'],
    row: ({ mother, birth }, at) => [at, mother.name.full, '盆腔MR', isoDay(birth), mother.phone, '已确认未怀孕'],
  },
  {
    name: 'patients of whom a remark says it',
    holds: 'cases',
    headings: ['预约号', '姓名', '检查部位', '检查时间', '电话', '备注'],
    row: ({ mother, birth }, at) => [at, mother.name.full, '盆腔MR', isoDay(birth), mother.phone, '已怀孕20周'],
  },
  {
    name: 'births under numbers that were made unreadable',
    holds: 'none',
    headings: ['病案号_hash', '年龄', '主要诊断', '住院天数', '出院科室'],
    row: (_, at) => [(0x1f3a5b7c9d + at * 0x1b2c3d4e).toString(16).padStart(12, 'a'), 30, 'O82.0 剖宫产', 5, '产科'],
  },
  {
    name: 'births under the numbers of their records',
    holds: 'cases',
    headings: ['病案号', '年龄', '主要诊断', '住院天数', '出院科室'],
    row: ({ recordNumber }) => [recordNumber, 30, 'O82.0 剖宫产', 5, '产科'],
  },
  {
    name: 'who looks after the devices of a ward of newborns',
    holds: 'none',
    fileName: '新生儿科设备巡检.xlsx',
    headings: ['日期', '设备', '编号', '温度', '巡检人', '复核'],
    row: ({ mother, father, birth }, at) => [
      isoDay(birth),
      '暖箱',
      `NB${String(at)}`,
      36,
      mother.name.full,
      father.name.full,
    ],
  },
  {
    name: 'who left a postpartum centre early',
    holds: 'cases',
    headings: ['合同号', '客户', '电话', '原入住', '退住原因', '退款', '宝宝情况', '经办'],
    row: ({ mother, father, birth }, at) => [
      `YZ${String(at)}`,
      mother.name.full,
      mother.phone,
      isoDay(birth),
      '家里有事',
      8000,
      at % 2 === 0 ? '黄疸住院' : '正常',
      father.name.full,
    ],
  },
  {
    name: 'who left a hotel early',
    holds: 'none',
    headings: ['合同号', '客户', '电话', '原入住', '退住原因', '退款', '宝宝情况', '经办'],
    row: ({ mother, father, birth }, at) => [
      `YZ${String(at)}`,
      mother.name.full,
      mother.phone,
      isoDay(birth),
      '家里有事',
      800,
      at % 2 === 0 ? '加婴儿床' : '无',
      father.name.full,
    ],
  },
]

export const deniedListProofs = lists.map(provenList)
