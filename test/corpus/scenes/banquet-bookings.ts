import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** A hotel's bookings of feasts, none of them for a newborn. */
export const banquetBookings = scene('banquet-bookings', {
  titles: '宴会预订登记表|{m}月宴会排期|酒店宴会销售台账',
  stems: '宴会预订{m}月|宴席排期|宴会台账{y}',
  columns: (random, today) => [
    ['宴会日期|日期', () => isoDay(today + random.int(1, 120))],
    ['餐段', () => random.pick(['午宴', '晚宴'])],
    ['宴会厅|厅房', () => random.pick(['百合厅', '牡丹厅', '3号包厢', '一楼大厅'])],
    ['宴席名称|宴会类型', () => random.pick(['婚宴', '寿宴', '升学宴', '乔迁宴', '公司年会', '家庭聚会', '谢师宴'])],
    ['主家|联系人|预订人', ({ name }) => name.full],
    ['联系电话|电话', phones(random)],
    ['桌数', () => random.int(3, 40)],
    ['餐标', () => random.pick(['1288/桌', '1688/桌', '2188/桌'])],
    ['定金', () => random.pick([1000, 2000, 5000]), 'optional'],
    ['销售', () => random.pick(['Lily', '王经理', '小陈'])],
  ],
})
