import { isoDay } from '../../support/day.ts'
import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

export const kindergartenList = scene('kindergarten-list', {
  titles: '幼儿园小{m}班幼儿花名册|幼儿园入园登记|幼儿接送卡信息',
  stems: '幼儿花名册{y}|入园登记|小班名单',
  sheetNames: '小班|中班|大班',
  ages: [3, 6],
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['幼儿姓名|宝宝姓名|孩子姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['出生日期|宝宝生日', ({ birth }) => isoDay(birth)],
    ['班级', () => random.pick(['小一班', '小二班', '中一班', '大三班'])],
    ['母亲|妈妈姓名', () => adultName(random, 'female', 'mainland').full],
    ['妈妈电话|联系电话', phones(random)],
    ['父亲', () => adultName(random, 'male', 'mainland').full, 'optional'],
    ['身高', () => random.int(92, 120), 'optional'],
    ['体重', () => random.int(13, 25), 'optional'],
    ['住址', ({ address }) => address, 'optional'],
  ],
})
