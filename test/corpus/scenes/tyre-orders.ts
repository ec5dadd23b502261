import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** 胎 of tyres, which is also that of the womb. */
export const tyreOrders = scene('tyre-orders', {
  titles: '轮胎销售登记|换胎补胎客户登记表|二手车客户资料',
  stems: '轮胎销售{m}月|补胎登记|车主名单',
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['车主|客户姓名', ({ name }) => name.full],
    ['电话|手机', phones(random)],
    ['车牌', () => `沪${random.pick(['A', 'B', 'D'])}${random.digits(5)}`],
    ['胎号|轮胎规格', () => random.pick(['205/55R16', '225/45R18', '185/65R15'])],
    ['胎数|数量', () => random.int(1, 4)],
    ['日期|更换日期', () => isoDay(today - random.int(0, 100))],
    ['方式', () => random.pick(['更换', '补胎', '动平衡'])],
    ['金额', () => random.int(50, 3000)],
  ],
})
