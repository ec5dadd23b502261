import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Ill children of two years and more: another ward, and long no newborns. */
export const childrenWard = scene('children-ward', {
  titles: '儿科住院患儿登记|儿科门诊雾化登记表|儿童哮喘随访名单',
  stems: '儿科住院{m}月|雾化登记|儿童哮喘随访',
  ages: [3, 12],
  columns: (random, today) => [
    ['序号|床号', (_person, row) => row + 1],
    ['患儿姓名|姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['年龄', ({ birth }) => `${String(Math.floor((today - birth) / 365))}岁`],
    ['就诊日期|入院日期', () => isoDay(today - random.int(0, 20))],
    ['诊断', () => random.pick(['支气管肺炎', '急性扁桃体炎', '手足口病', '哮喘', '腹泻病'])],
    ['体重(kg)', () => random.int(12, 40)],
    ['家长电话|联系电话', phones(random)],
    ['住址', ({ address }) => address, 'optional'],
  ],
})
