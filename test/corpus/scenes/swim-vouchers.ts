import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Cards of a swimming hall for babies: who bought how many times, and nothing about a birth. */
export const swimVouchers = scene('swim-vouchers', {
  titles: '婴儿游泳馆会员卡余次|婴童水育会员消费明细|宝宝游泳次卡核销',
  stems: '游泳次卡{m}月|水育会员消费|次卡核销明细',
  columns: (random, today) => [
    ['卡号|会员卡号', () => random.digits(8)],
    ['会员|持卡人|家长', ({ name }) => name.full],
    ['手机|电话', phones(random)],
    ['卡种', () => random.pick(['12次卡', '30次卡', '年卡', '体验券'])],
    ['办卡日期|购卡日', () => isoDay(today - random.int(10, 500))],
    ['剩余次数|余次', () => random.int(0, 30)],
    ['本次消费', () => random.pick(['游泳1次', '洗澡+游泳', '抚触']), 'optional'],
    ['金额', () => random.pick([0, 68, 98, 1280])],
    ['操作员|核销人', () => random.pick(['小林', '阿珍'])],
  ],
})
