import { isoDay } from '../../support/day.ts'
import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

/** A birth date is the only sign, and it is years before the newest date of the file. */
export const olderVaccination = scene('older-vaccination', {
  titles: '儿童预防接种登记表|查漏补种儿童名单|流感疫苗接种预约',
  stems: '预防接种{m}月|查漏补种名单|流感疫苗预约{d}',
  ages: [3, 7],
  columns: (random, today) => [
    ['序号|接种卡号', (_person, row) => row + 1],
    ['儿童姓名|姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['出生日期', ({ birth }) => isoDay(birth)],
    ['家长姓名|监护人', () => adultName(random, 'female', 'mainland').full],
    ['联系电话', phones(random)],
    ['疫苗|接种疫苗', () => random.pick(['麻腮风', '流感', '水痘第2针', '白破', 'A+C群流脑'])],
    ['接种日期|预约日期', () => isoDay(today - random.int(0, 20))],
    ['现住址', ({ address }) => address, 'optional'],
  ],
})
