import { isoDay } from '../../support/day.ts'
import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

/** Flowers that grown-up children send their mothers in May. */
export const mothersDayFlowers = scene('mothers-day-flowers', {
  titles: '母亲节鲜花预订单|“写给妈妈”贺卡订单|母亲节配送表',
  stems: '母亲节订单{y}|鲜花配送{d}|母亲节预订',
  ages: [18, 40],
  columns: (random, today) => [
    ['订单号', () => random.digits(12)],
    ['订花人', ({ name }) => name.full],
    ['订花人电话|电话', phones(random)],
    ['收花人（妈妈）|妈妈姓名', () => adultName(random, 'female', 'mainland').full],
    ['收货地址', ({ address }) => address],
    ['花束', () => random.pick(['康乃馨19枝', '百合混搭', '向日葵'])],
    ['贺卡', () => random.pick(['妈妈节日快乐', '妈，辛苦了', '生我那天您受苦了', '永远爱您'])],
    ['送达日', () => isoDay(today + random.int(0, 3))],
    ['状态', () => random.pick(['待配送', '已送达'])],
  ],
})
