import { dayOf, isoDay } from '../../support/day.ts'
import { babyName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

/** Presents for the children of those who work in a hospital, all of them at school or at a kindergarten. */
export const staffChildren = scene('staff-children', {
  titles: '职工子女六一礼品发放名单|工会职工子女信息登记（14周岁以下）|妇幼保健院职工子女夏令营',
  stems: '职工子女登记{y}|六一礼品发放|子女信息{m}月',
  ages: [28, 45],
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['科室|部门', () => random.pick(['产科', '新生儿科', '产房', '药剂科', '后勤'])],
    ['职工姓名', ({ name }) => name.full],
    ['联系电话', phones(random)],
    ['子女姓名|孩子姓名', ({ name }) => babyName(random, name.surname, 'mainland').full],
    ['子女性别', () => random.pick(['男', '女'])],
    ['出生日期|出生年月', () => isoDay(Math.min(today - random.int(1200, 4800), dayOf(2022, 1, 1)))],
    ['学校/班级|就读学校', () => random.pick(['实验小学二(3)班', '机关幼儿园大班', '育才小学'])],
    ['礼品', () => random.pick(['书包', '水彩笔', '购书卡']), 'optional'],
    ['签领', () => null],
  ],
})
