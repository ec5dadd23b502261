import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Cakes for the birthdays of those who work in a house for mothers and infants. */
export const staffBirthdays = scene('staff-birthdays', {
  titles: '{m}月员工生日福利发放表|{c}月子会所员工生日名单|妇产医院工会生日蛋糕券',
  stems: '员工生日{m}月|生日福利|蛋糕券发放{d}',
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['部门', () => random.pick(['护理部', '产康部', '婴儿护理组', '膳食部', '销售部', '产科'])],
    ['姓名', ({ name }) => name.full],
    ['生日|出生日期', ({ birth }) => isoDay(birth)],
    ['手机', phones(random)],
    ['入职日期', ({ birth }) => isoDay(birth + 9000), 'optional'],
    ['蛋糕口味', () => random.pick(['芒果', '巧克力', '栗子'])],
    ['签收', () => null],
  ],
})
