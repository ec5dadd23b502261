import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

/** Lists of offices around a birth, and the same lists of offices that have nothing to do with one. */
const lists: readonly OfficeList[] = [
  {
    name: 'who gives milk to a bank',
    holds: 'cases',
    titles: ['捐乳妈妈登记'],
    headings: ['编号', '姓名', '电话', '宝宝月龄', '捐奶量ml'],
    row: ({ mother }, at) => [at + 1, mother.name.full, mother.phone, 1 + at, 300 + at],
  },
  {
    name: 'who gives blood to a bank',
    holds: 'none',
    titles: ['献血登记'],
    headings: ['编号', '姓名', '电话', '次数', '献血量ml'],
    row: ({ mother }, at) => [at + 1, mother.name.full, mother.phone, 1 + at, 300],
  },
  {
    name: 'pregnant women who sign for what they were given',
    holds: 'cases',
    titles: ['建大卡孕妇签收'],
    headings: ['姓名', '预约床位', '手机', '签收'],
    row: ({ mother }) => [mother.name.full, '三人间', mother.phone, '√'],
  },
  {
    name: 'buyers who sign for parcels for pregnant women',
    holds: 'none',
    titles: ['孕妇枕快递签收'],
    headings: ['姓名', '单号', '手机', '签收'],
    row: ({ mother }, at) => [mother.name.full, `SF10000000${String(at)}`, mother.phone, '√'],
  },
  {
    name: 'pregnant travellers who asked for a chair',
    holds: 'cases',
    row: ({ mother, weeks }) => [
      `旅客${mother.name.full}，孕${String(weeks)}周，G128次，需轮椅，联系电话${mother.phone}`,
    ],
  },
  {
    name: 'injured travellers in need of a chair',
    holds: 'none',
    row: ({ mother }) => [`旅客${mother.name.full}，骨折术后6周，G128次，需轮椅，联系电话${mother.phone}`],
  },
  {
    name: 'a nursery of newborns',
    holds: 'cases',
    region: 'hong-kong',
    headings: ['Crib', 'Baby of', 'MRN', 'DOB/TOB', 'Feeding', 'Bili'],
    row: ({ mother, birth, recordNumber }, at) => [
      `N${String(at)}`,
      mother.name.full,
      recordNumber,
      `${isoDay(birth)} 04:22`,
      'BF',
      '6.2',
    ],
  },
  {
    name: 'weeks and mode in one cell of columns without headings, beside goods',
    holds: 'cases',
    headings: ['物品', '数量'],
    row: ({ mother, weekDays }) => ['纸', 3, mother.name.full, mother.phone, `38+${String(weekDays)} 顺产`],
  },
  {
    name: 'sizes in one cell of columns without headings, beside goods',
    holds: 'none',
    headings: ['物品', '数量'],
    row: ({ mother }) => ['纸', 3, mother.name.full, mother.phone, '38+4 顺丰'],
  },
  {
    name: 'a figure a column',
    holds: 'cases',
    titles: ['产妇'],
    headings: ['姓', '名', ...'一二三四五六七八九十末'],
    row: ({ mother }) => [mother.name.full.charAt(0), mother.name.full.slice(1), ...mother.phone],
  },
]

export const furtherOfficeProofs: readonly ShapeProof[] = lists.map(provenList)
