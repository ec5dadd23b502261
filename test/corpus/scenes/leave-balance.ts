import { phones, scene } from './scene.ts'

/** Days of leave by kind; nearly everybody has none for a birth. */
export const leaveBalance = scene('leave-balance', {
  titles: '{y}年员工假期余额|{m}月考勤请假汇总|假期台账',
  stems: '假期余额{y}|考勤汇总{m}月|请假台账',
  columns: (random) => [
    ['工号', (_person, row) => 2001 + row],
    ['姓名|员工姓名', ({ name }) => name.full],
    ['部门', () => random.pick(['财务部', '生产部', '研发部', '行政部', '销售部'])],
    ['联系电话|手机', phones(random), 'optional'],
    ['年假', () => random.int(0, 15)],
    ['病假', () => random.int(0, 5)],
    ['事假', () => random.int(0, 3)],
    ['婚假', () => random.pick([0, 0, 0, 10])],
    ['产假', () => 0],
    ['陪产假|护理假', () => 0, 'optional'],
    ['育儿假', () => random.pick([0, 0, 5])],
    ['出勤天数', () => random.int(15, 23)],
  ],
})
