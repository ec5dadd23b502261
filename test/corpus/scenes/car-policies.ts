import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Policies for cars that end soon. */
export const carPolicies = scene('car-policies', {
  titles: '车险续保名单|新车承保清单|{m}月到期保单明细',
  stems: '车险续保{m}月|承保清单_车险|保单明细{d}',
  columns: (random, today) => [
    ['投保单号', () => `6010${random.digits(10)}`],
    ['产品', () => random.pick(['交强险', '商业险', '驾乘意外'])],
    ['投保人', ({ name }) => name.full],
    ['投保人证件号', ({ id }) => id, 'optional'],
    ['投保人手机', phones(random)],
    ['被保人|被保险人', ({ name }) => name.full],
    ['与投保人关系', () => '本人'],
    ['车牌', () => `苏${random.pick(['A', 'E', 'U'])}${random.digits(5)}`],
    ['初登日期', () => isoDay(today - random.int(30, 3000))],
    ['整备质量(kg)', () => random.int(1100, 2100), 'optional'],
    ['首年保费', () => random.int(900, 6000)],
    ['到期日|承保日', () => isoDay(today + random.int(1, 60))],
  ],
})
