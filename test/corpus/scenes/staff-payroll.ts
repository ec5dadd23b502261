import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

export const staffPayroll = scene('staff-payroll', {
  titles: '{y}年{m}月工资表|员工社保增员表|公司员工花名册|生产部员工信息表',
  stems: '{m}月工资|社保增员{d}|员工花名册|生产部员工',
  columns: (random, today) => [
    ['工号|序号', (_person, row) => row + 1],
    ['姓名|员工姓名', ({ name }) => name.full],
    ['部门', () => random.pick(['财务部', '生产部', '市场部', '行政', '仓储'])],
    ['身份证号码', ({ id }) => id],
    ['手机', phones(random)],
    ['出生日期', ({ birth }) => isoDay(birth), 'optional'],
    ['入职日期', () => isoDay(today - random.int(10, 3000)), 'optional'],
    ['基本工资|应发', () => random.int(40, 200) * 100],
    ['生育保险|五险', () => random.int(30, 90), 'optional'],
    ['婚育状况', () => random.pick(['已婚已育', '未婚', '已婚']), 'optional'],
    ['家庭住址', ({ address }) => address, 'optional'],
  ],
})
