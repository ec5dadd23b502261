import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, tableOf } from './register.ts'

/** Mothers who stay longer in a postpartum centre, or leave earlier and get their deposit back. */
export const stayRenewals = register('stay-renewals', (desk) => {
  const { random, today } = desk
  const day = dayWriter(random)
  const { headings, rows } = tableOf(desk, [
    ['合同编号|协议号', (_family, row) => `YZ${String(24_100 + row * 3)}`],
    ['客户|客户名称', ({ mother }) => mother.name.full],
    ['房号|房间', (_family, row) => `${String(3 + Math.floor(row / 9))}0${String((row % 9) + 1)}`],
    ['联系电话|手机', ({ mother }) => mother.phone],
    ['签约套餐', () => random.pick(['26天馨享', '28天尊享', '42天臻爱', '14天体验'])],
    ['入住日', ({ birth }) => day(birth + 4)],
    ['原离所日|原到期日', ({ birth }) => day(birth + 30)],
    ['续住天数', () => random.pick([0, 2, 7, 14, 28])],
    ['新离所日', ({ birth }) => day(birth + 44), 'optional'],
    ['宝宝', ({ babies }) => (babies[0].sex === 'female' ? '女' : '男'), 'optional'],
    ['补差价|应收', () => random.int(0, 40) * 500],
    ['押金', () => random.pick([2000, 3000, 5000])],
    ['退押日期', () => random.pick([null, day(today)]), 'optional'],
    ['管家|客服', () => random.pick(['Coco', '小艾', '苗苗'])],
  ])
  return oneSheet(desk, {
    stem: '月子中心续住登记{m}月|续住及退押{d}|{c}月子会所续住',
    sheet: '续住|{m}月',
    title: '{c}月子会所续住、退押登记|产妇续住情况一览|月子中心在住客户续期表',
    headings,
    rows,
  })
})
