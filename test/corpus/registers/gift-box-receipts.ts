import { oneSheet } from './one-sheet.ts'
import { monthDay, register, sexOf, tableOf } from './register.ts'

/** Gift boxes given out at the bedside for a name and a phone. */
export const giftBoxReceipts = register('gift-box-receipts', (desk) => {
  const { random, today } = desk
  const { headings, rows } = tableOf(desk, [
    ['日期', () => monthDay(today - random.int(0, 6))],
    ['床号|房床', (_family, row) => row + 1],
    ['产妇|宝妈姓名', ({ mother }) => mother.name.full],
    ['宝宝', (family) => sexOf(family, '女', '男'), 'optional'],
    ['生产日期|宝宝出生', ({ birth }) => monthDay(birth)],
    ['手机号', ({ mother }) => mother.phone],
    ['喂养|奶粉品牌', () => random.pick(['母乳', '混合', 'A品牌', '未定'])],
    ['领取产品', () => random.pick(['爱婴礼包', '试用装', '纸尿裤NB 4片'])],
    ['签字', () => random.pick(['√', ''])],
  ])
  return oneSheet(desk, {
    stem: '礼包发放{d}|院内新客{m}月|爱婴礼包签收',
    sheet: '签收|{m}月',
    title: '{h}爱婴礼包发放签收表|产科病房新客登记',
    headings,
    rows,
  })
})
