import { isoDay } from '../../support/day.ts'
import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

/** Toddlers of two years at a day nursery. */
export const daycareEnrolment = scene('daycare-enrolment', {
  titles: '托育中心在托幼儿名册|托班报名登记|普惠托位补贴幼儿名单',
  stems: '在托幼儿{y}|托班报名{m}月|托位补贴',
  ages: [2, 3],
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['幼儿姓名|孩子姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['出生日期|出生年月', ({ birth }) => isoDay(birth)],
    ['班级', () => random.pick(['托小班', '托大班', '混龄班'])],
    ['入托日期', () => isoDay(today - random.int(10, 300))],
    ['家长姓名|监护人', () => adultName(random, 'female', 'mainland').full],
    ['联系电话', phones(random)],
    ['托育费|补贴金额', () => random.int(8, 40) * 100],
    ['过敏史', () => random.pick(['无', '鸡蛋', '牛奶']), 'optional'],
  ],
})
