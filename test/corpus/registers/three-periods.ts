import { oneSheet } from './one-sheet.ts'
import { dayWriter, modeOf, register, tableOf } from './register.ts'

/** A firm's list of women who are pregnant, on leave after a birth, or nursing, as labour law asks for. */
export const threePeriods = register('three-periods', (desk) => {
  const { random } = desk
  const day = dayWriter(random)
  const { headings, rows } = tableOf(desk, [
    ['序号', (_family, row) => row + 1],
    ['工号|员工编号', (_family, row) => `E${String(10_230 + row * 7)}`],
    ['部门|车间', () => random.pick(['装配二车间', '品质部', '财务部', '客服中心', '仓储'])],
    ['姓名', ({ mother }) => mother.name.full],
    ['身份证号', ({ mother }) => mother.id, 'optional'],
    ['联系电话', ({ mother }) => mother.phone, 'optional'],
    ['预产期', ({ dueDate }) => day(dueDate)],
    ['分娩日期|生育日期', ({ birth }) => day(birth)],
    ['分娩方式|顺产/剖腹产', (family) => modeOf(family, '顺产', '剖腹产')],
    ['胎次|第几胎', ({ para }) => para, 'optional'],
    ['产假起', ({ birth }) => day(birth - 15)],
    ['产假止', ({ birth }) => day(birth + 143)],
    ['哺乳期至', ({ birth }) => day(birth + 365), 'optional'],
    ['当前状态', () => random.pick(['产期', '产假中', '哺乳期'])],
    ['备注', () => random.pick(['', '津贴已申领', '难产+15天', '居家']), 'optional'],
  ])
  return oneSheet(desk, {
    stem: '三期女职工台账{y}|孕产哺员工统计{m}月|产假人员台账',
    sheet: '三期|{y}',
    title: '“三期”女职工管理台账|孕期、产期、哺乳期女员工名册|产假员工登记表',
    headings,
    rows,
  })
})
