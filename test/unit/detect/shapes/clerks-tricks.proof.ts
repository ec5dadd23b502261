import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const digitsOf = (phone: string, set: string): string =>
  phone.replace(/\d/gu, (digit) => [...set][Number(digit)] ?? digit)

/** What somebody does to a list in five minutes, and lists of other trades in the same form. */
const lists: readonly OfficeList[] = [
  {
    name: 'a word agreed upon over phones as the radio says them',
    holds: 'cases',
    headings: ['待产妈妈', '暗号'],
    row: ({ mother }) => [mother.name.full, digitsOf(mother.phone, '洞幺两三四五六拐八九')],
  },
  {
    name: 'a word agreed upon over sacks of rice',
    holds: 'none',
    headings: ['店主', '暗号'],
    row: ({ mother }) => [mother.name.full, digitsOf(mother.phone, '洞幺两三四五六拐八九')],
  },
  {
    name: 'headings of parts over small raised figures',
    holds: 'cases',
    headings: ['配件', '料号', '批次'],
    row: ({ mother }, at) => [
      mother.name.full,
      digitsOf(mother.phone, '⁰¹²³⁴⁵⁶⁷⁸⁹'),
      `预产${String((at % 12) + 1)}.${String(at + 3)}`,
    ],
  },
  {
    name: 'weeks and weights in one cell, under headings of goods',
    holds: 'cases',
    headings: ['商品', '款号', '颜色', '尺码'],
    row: ({ mother, weeks, babies }) => [
      mother.name.full,
      mother.phone,
      babies[0].sex === 'male' ? '男宝' : '女宝',
      `${String(weeks)}周 ${String(babies[0].weightGrams)}g`,
    ],
  },
  {
    name: 'what was born as the specification of goods',
    holds: 'cases',
    headings: ['商品', '订单号', '规格', '数量'],
    row: ({ mother, weeks, babies }, at) => [
      mother.name.full,
      `DD${String(80_012 + at)}`,
      `${babies[0].sex === 'male' ? '男' : '女'}宝 ${String(babies[0].weightGrams)}g ${String(weeks)}周`,
      1,
    ],
  },
  {
    name: 'goods by their weight, and who bought them',
    holds: 'none',
    headings: ['商品', '订单号', '规格', '数量'],
    row: ({ mother }, at) => [mother.name.full, `DD${String(80_012 + at)}`, `鸡腿 ${String(2000 + at * 25)}g 冷冻`, 1],
  },
  {
    name: 'one character over birthdays',
    holds: 'cases',
    headings: ['妈咪', '机', '宝'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth)],
  },
  {
    name: 'one character over days of buying',
    holds: 'none',
    headings: ['顾客', '机', '购'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth)],
  },
  {
    name: 'months of age beside mothers who buy milk',
    holds: 'cases',
    headings: ['妈妈', '手机', '月龄', '段数', '罐'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, `${String((at % 5) + 1)}个月`, '1段', 2],
  },
  {
    name: 'months of age of children who walk',
    holds: 'none',
    headings: ['妈妈', '手机', '月龄', '班次', '课时'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, `${String((at % 5) * 4 + 11)}个月`, '周六', 2],
  },
  {
    name: 'names in pieces, under headings of goods',
    holds: 'cases',
    headings: ['品名', '备注'],
    row: ({ mother, birth }) => [[...mother.name.full].join('-'), `${isoDay(birth).slice(5)} 剖 女宝`],
  },
  {
    name: 'how far along, and with which child',
    holds: 'cases',
    headings: ['称呼', '电话', '情况'],
    row: ({ mother, weeks }, at) => [
      `${mother.name.surname}女士`,
      mother.phone,
      `${at % 2 === 0 ? '头' : '二'}胎，${String(weeks)}周，血糖高`,
    ],
  },
  {
    name: 'pupils with marks that only births have',
    holds: 'cases',
    headings: ['学号', '学生', '语文', '数学', '英语'],
    row: ({ mother, weeks, weekDays, babies }, at) => [
      202_600 + at,
      mother.name.full,
      `${String(weeks)}+${String(weekDays)}`,
      babies[0].weightGrams,
      '顺产',
    ],
  },
  {
    name: 'pupils with marks',
    holds: 'none',
    headings: ['学号', '学生', '语文', '数学', '英语'],
    row: ({ mother, weeks }, at) => [202_600 + at, mother.name.full, weeks + 50, 61 + at, 70],
  },
  {
    name: 'a payroll of mothers alone',
    holds: 'cases',
    headings: ['工号', '姓名', '基本工资', '绩效', '备注'],
    row: ({ mother }, at) => [`G${String(100 + at)}`, mother.name.full, 3200 + at, 39, `8.${String(at + 3)}顺产女婴`],
  },
  {
    name: 'a payroll on which one was on leave',
    holds: 'none',
    headings: ['工号', '姓名', '基本工资', '绩效', '备注'],
    row: ({ mother }, at) => [
      `G${String(100 + at)}`,
      mother.name.full,
      3200 + at,
      39,
      at === 3 ? '孕28周，产检假两次' : '全勤',
    ],
  },
  {
    name: 'mothers in brackets behind their names, under goods',
    holds: 'cases',
    headings: ['品名', '联系'],
    row: ({ mother }) => [`${mother.name.full}（孕妇）`, mother.phone],
  },
  {
    name: 'where somebody is to be reached, under a word that nobody knows',
    holds: 'cases',
    headings: ['月子客人', '网址'],
    row: ({ mother }) => [mother.name.full, `http://a.example/?t=${mother.phone}`],
  },
  {
    name: 'a word of the village over mothers',
    holds: 'cases',
    headings: ['揣崽姐妹', '联系', '几月了'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, `${String((at % 5) + 4)}个月`],
  },
  {
    name: 'when she will give birth, as it is asked aloud',
    holds: 'cases',
    headings: ['姐妹', '号', '啥时候生'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, `${String((at % 9) + 1)}月底`],
  },
  {
    name: 'when she will come, as it is asked aloud',
    holds: 'none',
    headings: ['姐妹', '号', '啥时候到'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, `${String((at % 9) + 1)}月底`],
  },
]

export const clerksTrickProofs: readonly ShapeProof[] = lists.map(provenList)
