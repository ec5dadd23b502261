import { clockTime, isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Those who came to a hospital to bring, repair or measure something. */
export const wardVisitors = scene('ward-visitors', {
  titles: '外来人员进出登记表|妇产医院门卫访客登记|施工及维保人员登记 {m}月',
  stems: '访客登记{d}|外来人员{m}月|门卫登记',
  columns: (random, today) => [
    ['日期', () => isoDay(today - random.int(0, 6))],
    ['来访人|姓名', ({ name }) => name.full],
    ['身份证号', ({ id }) => id, 'optional'],
    ['电话', phones(random)],
    ['单位', () => random.pick(['美的维保', '顺丰', '药品配送', '某某器械', '空调清洗'])],
    ['到访科室', () => random.pick(['产科三病区', '产房', '新生儿科', '月子中心', '检验科'])],
    ['事由', () => random.pick(['送货', '维修胎监仪', '保养', '面试', '收垃圾'])],
    ['体温', () => (random.int(360, 369) / 10).toFixed(1), 'optional'],
    ['进', () => clockTime(random.int(480, 700))],
    ['出', () => clockTime(random.int(701, 1080))],
  ],
})
