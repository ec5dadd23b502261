import { isoDay } from '../../support/day.ts'
import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

export const earlySchool = scene('early-school', {
  titles: '早教中心会员名单|亲子游泳会员登记|儿童摄影客片登记（周岁以上）',
  stems: '早教会员{y}|亲子游泳|儿童摄影客户',
  ages: [3, 6],
  columns: (random, today) => [
    ['会员号', () => random.digits(6)],
    ['孩子姓名|宝贝姓名', ({ name }) => name.full],
    ['孩子生日|出生日期', ({ birth }) => isoDay(birth)],
    ['家长|妈妈', () => adultName(random, 'female', 'mainland').full],
    ['手机|电话', phones(random)],
    ['课程|套系', () => random.pick(['音乐课', '体能课', '4岁主题照', '亲子游泳24次'])],
    ['报名日期|办卡日期', () => isoDay(today - random.int(0, 60))],
    ['金额', () => random.int(10, 90) * 100, 'optional'],
  ],
})
