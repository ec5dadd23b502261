import { isoDay } from '../../support/day.ts'
import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

/** Six-year-olds who go to school; some schools ask for the certificate of birth. */
export const schoolEntry = scene('school-entry', {
  titles: '{y}年一年级新生入学登记|幼升小信息采集表|小学新生材料审核',
  stems: '一年级新生{y}|幼升小采集|新生材料审核',
  ages: [6, 7],
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['学生姓名|儿童姓名|新生姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['出生日期', ({ birth }) => isoDay(birth)],
    ['身份证号|公民身份号码', ({ id }) => id],
    ['户籍地址', ({ address }) => address, 'optional'],
    ['出生证明|出生医学证明（原件）', () => random.pick(['√', '有', '缺'])],
    ['预防接种证', () => random.pick(['√', '有'])],
    ['监护人|母亲姓名', () => adultName(random, 'female', 'mainland').full],
    ['监护人电话|联系电话', phones(random)],
    ['登记日期|审核日期', () => isoDay(today - random.int(0, 20))],
    ['毕业幼儿园', () => random.pick(['阳光幼儿园', '实验幼儿园', '童馨幼儿园']), 'optional'],
  ],
})
