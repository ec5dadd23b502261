import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** What villages report of those who get an allowance. */
export const villageAllowances = scene('village-allowances', {
  titles: '村级高龄津贴发放花名册|{m}月低保对象摸底表|计划生育奖励扶助对象花名册',
  stems: '高龄津贴花名册{m}月|低保摸底{y}|奖扶对象花名册',
  ages: [60, 95],
  columns: (random, today) => [
    ['村', () => random.pick(['前进村', '柳塘村', '杨家湾'])],
    ['组别|小组', () => random.pick(['一组', '二组', '三组'])],
    ['姓名', ({ name }) => name.full],
    ['身份证号', ({ id }) => id],
    ['配偶姓名', () => random.pick(['无', '已故', '健在']), 'optional'],
    ['年满日期', () => isoDay(today - random.int(0, 200))],
    ['发放标准', () => random.pick([80, 100, 960])],
    ['银行卡号', () => `6217${random.digits(15)}`, 'optional'],
    ['联系电话', phones(random)],
    ['是否外出', () => random.pick(['在家', '随子女', '在家'])],
  ],
})
