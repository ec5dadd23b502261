import { oneSheet } from './one-sheet.ts'
import { ageOf, dayWriter, register, tableOf, type RegisterColumn } from './register.ts'

/** How low mothers feel six weeks after a birth: ten questions, ten figures and a sum. */
export const epdsScores = register(
  'epds-scores',
  (desk) => {
    const { random, today } = desk
    const day = dayWriter(random)
    const questions = Array.from({ length: 10 }, (_, at): RegisterColumn => [
      `Q${String(at + 1)}`,
      () => random.int(0, 3),
    ])
    const { headings, rows } = tableOf(desk, [
      ['编号', (_family, row) => row + 1],
      ['姓名', ({ mother }) => mother.name.full],
      ['年龄', (family) => ageOf(family), 'optional'],
      ['联系电话', ({ mother }) => mother.phone],
      ['分娩日期', ({ birth }) => day(birth)],
      ['测评日期', () => day(today - random.int(0, 6)), 'optional'],
      ...questions,
      ['总分', () => random.int(2, 21)],
      ['结果', () => random.pick(['阴性', '阴性', '可疑', '阳性转诊'])],
      ['评估者', () => random.pick(['柏医生', '蓝'])],
    ]) // prettier-ignore
    return oneSheet(desk, {
      stem: 'EPDS筛查{m}月|产后抑郁筛查结果_{d}|爱丁堡量表数据',
      sheet: 'EPDS|数据',
      title: '产后抑郁（EPDS）筛查登记|爱丁堡产后抑郁量表测评汇总|',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 120 }, spanDays: 50 },
)
