import { adultName } from '../../support/people/name.ts'
import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Couples who are examined before they marry. */
export const premaritalChecks = scene('premarital-checks', {
  titles: '婚前医学检查登记|免费婚检名单（{m}月）|婚检对象登记本',
  stems: '婚检登记{m}月|婚前医学检查{y}|婚检名单',
  sex: 'female',
  ages: [21, 38],
  columns: (random, today) => [
    ['婚检编号', (_person, row) => `HJ${String(26_001 + row)}`],
    ['女方姓名', ({ name }) => name.full],
    ['女方身份证号', ({ id }) => id, 'optional'],
    ['男方姓名', () => adultName(random, 'male', 'mainland').full],
    ['联系电话', phones(random)],
    ['户籍地|住址', ({ address }) => address, 'optional'],
    ['检查日期', () => isoDay(today - random.int(0, 30))],
    ['血型', () => random.pick(['A/O', 'B/B', 'O/AB'])],
    ['医学意见', () => random.pick(['未发现异常', '建议采取医学措施', '未发现异常'])],
    ['咨询医生', () => random.pick(['庞医生', '纪医生'])],
  ],
})
