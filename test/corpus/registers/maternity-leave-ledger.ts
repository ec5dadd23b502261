import { oneSheet } from './one-sheet.ts'
import { dayWriter, modeOf, register, tableOf } from './register.ts'

/** A personnel office works out how long each employee who gave birth may stay at home. */
export const maternityLeaveLedger = register(
  'maternity-leave-ledger',
  (desk) => {
    const { random } = desk
    const day = dayWriter(random)
    const { headings, rows } = tableOf(desk, [
      ['序号', (_family, row) => row + 1],
      ['工号', () => random.digits(5), 'optional'],
      ['部门', () => random.pick(['财务部', '二车间', '研发中心', '市场部'])],
      ['姓名|员工姓名', ({ mother }) => mother.name.full],
      ['身份证号', ({ mother }) => mother.id, 'optional'],
      ['预产期', ({ dueDate }) => day(dueDate)],
      ['分娩日期|实际生产日期', ({ birth }) => day(birth)],
      ['生产方式|顺产/难产', (family) => modeOf(family, '顺产', '剖宫产')],
      ['胎次', ({ para }) => `${String(para)}胎`, 'optional'],
      ['产假天数', (family) => (family.mode === 'vaginal' ? 158 : 173)],
      ['产假起|休假开始', ({ birth }) => day(birth - 10)],
      ['产假止|返岗日期', ({ birth }) => day(birth + 148)],
      ['哺乳假至', ({ birth }) => day(birth + 365), 'optional'],
      ['生育津贴到账', () => random.pick(['已到', '未到', '申报中'])],
      ['联系电话', ({ mother }) => mother.phone, 'optional'],
    ])
    return oneSheet(desk, {
      stem: '产假台账{y}|女职工生育登记|产假及哺乳假统计{m}月',
      sheet: '产假|{y}',
      title: '女职工产假登记台账|{y}年公司生育员工明细|',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 60 }, spanDays: 300 },
)
