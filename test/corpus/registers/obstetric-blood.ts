import { oneSheet } from './one-sheet.ts'
import { ageOf, dayWriter, register, tableOf, weeksOf } from './register.ts'

/** For whom a labour ward asks the blood bank to hold how much in hand. */
export const obstetricBlood = register(
  'obstetric-blood',
  (desk) => {
    const { random } = desk
    const day = dayWriter(random)
    const { headings, rows } = tableOf(desk, [
      ['申请单号', () => `BX${random.digits(8)}`, 'optional'],
      ['姓名|患者姓名', ({ mother }) => mother.name.full],
      ['年龄', (family) => ageOf(family)],
      ['住院号', ({ recordNumber }) => recordNumber],
      ['床号', ({ bed }) => bed, 'optional'],
      ['血型', () => random.pick(['A RhD+', 'O RhD+', 'B RhD-', 'AB RhD+'])],
      ['诊断|临床诊断', (family) => random.pick([`凶险性前置胎盘 孕${weeksOf(family)}周`, `孕${weeksOf(family)}周 双胎`, '妊娠合并血小板减少', '产后出血', '胎盘早剥'])],
      ['红细胞U', () => random.pick([2, 4, 6])],
      ['血浆ml', () => random.pick([200, 400, 600])],
      ['Hb', () => random.int(68, 118), 'optional'],
      ['备血日期', ({ birth }) => day(birth - 1)],
      ['申请医师', () => random.pick(['元医生', '柯'])],
      ['审核', () => random.pick(['同意', '√'])],
    ]) // prettier-ignore
    return oneSheet(desk, {
      stem: '产科备血{m}月|备血登记{d}|用血申请_产科',
      sheet: '备血|Sheet1',
      title: '产科备血登记|高危孕产妇备血一览 {d}|',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 50 }, spanDays: 31 },
)
