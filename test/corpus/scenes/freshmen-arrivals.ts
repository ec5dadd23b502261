import { adultName } from '../../support/people/name.ts'
import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Freshmen who come to a university: who fetches them, where they sleep. */
export const freshmenArrivals = scene('freshmen-arrivals', {
  titles: '{y}级新生接站登记|新生宿舍分配表|新生入学体检名单',
  stems: '新生接站{m}月|新生宿舍分配{y}|新生体检名单',
  sheetNames: '新生|Sheet1',
  ages: [17, 20],
  columns: (random, today) => [
    ['新生编号|录取号', () => random.digits(10)],
    ['新生姓名', ({ name }) => name.full],
    ['新生性别|性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['出生日期', ({ birth }) => isoDay(birth), 'optional'],
    ['学院|专业', () => random.pick(['护理学院', '机电学院', '经管学院'])],
    ['手机|联系电话', phones(random)],
    ['父亲|母亲|家长姓名', () => adultName(random, 'male', 'mainland').full, 'optional'],
    ['到达时间|到校日期', () => isoDay(today + random.int(0, 3))],
    ['宿舍|床位', () => `${String(random.int(1, 9))}栋${String(random.int(101, 640))}`],
    ['身高/体重', () => `${String(random.int(155, 188))}/${String(random.int(45, 85))}`, 'optional'],
  ],
})
