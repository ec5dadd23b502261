import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Donors of blood, whose questionnaire asks women about children, too. */
export const bloodDonors = scene('blood-donors', {
  titles: '无偿献血登记表|单位团体献血名单|献血者征询结果一览',
  stems: '献血登记{m}月|团体献血名单|献血台账{y}',
  ages: [18, 55],
  columns: (random, today) => [
    ['献血码|编号', () => random.digits(13)],
    ['姓名|献血者', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['身份证号', ({ id }) => id],
    ['手机', phones(random)],
    ['体重(kg)', () => random.int(46, 88)],
    ['血型', () => random.pick(['A', 'B', 'O', 'AB'])],
    ['献血量(ml)', () => random.pick([200, 300, 400])],
    ['征询|征询结果', () => random.pick(['合格', '合格', '服药，暂缓', '月经期，暂缓', '转氨酶高'])],
    ['是否哺乳/妊娠', () => '否', 'optional'],
    ['采血日期', () => isoDay(today - random.int(0, 40))],
    ['采血护士', () => random.pick(['田护士', '俞'])],
  ],
})
