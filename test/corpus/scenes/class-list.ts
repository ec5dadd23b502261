import { isoDay } from '../../support/day.ts'
import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

export const classList = scene('class-list', {
  titles: '三（{m}）班学生家长通讯录|{y}级小学新生报名表|学生信息采集表',
  stems: '家长通讯录|一年级新生{y}|学生信息采集',
  sheetNames: '三班|一年级|Sheet1',
  ages: [6, 12],
  columns: (random, today) => [
    ['学号|序号', (_person, row) => row + 1],
    ['学生姓名|姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['出生日期|出生年月', ({ birth }) => isoDay(birth), 'optional'],
    ['身份证号', ({ id }) => id, 'optional'],
    ['母亲姓名|妈妈姓名', () => adultName(random, 'female', 'mainland').full],
    ['父亲姓名|爸爸姓名', () => adultName(random, 'male', 'mainland').full],
    ['家长电话|联系电话|母亲电话', phones(random)],
    ['家庭住址', ({ address }) => address],
    ['报名日期', () => isoDay(today - random.int(0, 20)), 'optional'],
    ['备注', () => random.pick(['', '住宿', '走读']), 'optional'],
  ],
})
