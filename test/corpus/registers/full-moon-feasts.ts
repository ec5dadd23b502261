import { chineseDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { monthDay, register, sexOf, tableOf } from './register.ts'

/** A hotel's bookings of feasts for children of a month or a hundred days. */
export const fullMoonFeasts = register(
  'full-moon-feasts',
  (desk) => {
    const { random } = desk
    const { headings, rows } = tableOf(desk, [
      ['宴会日期|日期', ({ birth }) => chineseDay(birth + random.pick([30, 100]))],
      ['餐段', () => random.pick(['午宴', '晚宴'])],
      ['宴会厅|厅房', () => random.pick(['百合厅', '牡丹厅', '3号包厢', '一楼大厅'])],
      ['宴席名称|水牌内容', ({ babies }) => `${babies[0].name.full}${random.pick(['满月宴', '百日宴', '弥月之喜'])}`],
      ['宝宝生日|宝宝出生', ({ birth }) => monthDay(birth), 'optional'],
      ['男宝/女宝', (family) => sexOf(family, '女宝', '男宝'), 'optional'],
      ['宝爸宝妈|家长', ({ mother, father }) => `${father.name.full}、${mother.name.full}`],
      ['联系电话|电话', ({ father }) => father.phone],
      ['桌数', () => random.int(3, 25)],
      ['餐标', () => random.pick(['1288/桌', '1688/桌', '2188/桌'])],
      ['定金', () => random.pick([1000, 2000, 3000]), 'optional'],
      ['销售', () => random.pick(['Lily', '王经理', '小陈'])],
    ])
    return oneSheet(desk, {
      stem: '满月百日宴预订{m}月|宝宝宴排期|宴会预订（满月）',
      sheet: '{m}月|宝宝宴',
      title: '宝宝宴（满月、百日）预订一览|满月宴预订登记|',
      headings,
      rows,
      below: '注：定金不退，改期提前7天',
    })
  },
  { people: { min: 1, max: 60 } },
)
