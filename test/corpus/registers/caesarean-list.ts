import { clockTime } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { ageOf, register, tableOf, weeksOf } from './register.ts'

/** The operations of tomorrow, all of them of one kind. */
export const caesareanList = register(
  'caesarean-list',
  (desk) => {
    const { random } = desk
    const { headings, rows } = tableOf(desk, [
      ['手术间', () => random.pick(['OR1', 'OR2', '产科手术室'])],
      ['台次', (_family, row) => (row % 5) + 1],
      ['时间', (_family, row) => clockTime(480 + (row % 6) * 70), 'optional'],
      ['病区床号|床号', ({ bed }) => `产科${bed}`],
      ['姓名|病人姓名', ({ mother }) => mother.name.full],
      ['年龄', (family) => ageOf(family)],
      ['住院号', ({ recordNumber }) => recordNumber],
      ['术前诊断', (family) => `孕${weeksOf(family)}周 ${random.pick(['瘢痕子宫', '臀位', '头盆不称', '双胎', '要求手术'])}`],
      ['拟行手术', () => random.pick(['子宫下段剖宫产术', '剖宫产+双侧输卵管结扎', '子宫下段剖宫产术'])],
      ['麻醉', () => random.pick(['腰硬联合', '全麻', '硬膜外'])],
      ['主刀', () => random.pick(['向主任', '柏医生'])],
      ['洗手/巡回', () => random.pick(['罗/余', '施/万']), 'optional'],
      ['备血', () => random.pick(['2U', '—', '4U']), 'optional'],
    ]) // prettier-ignore
    return oneSheet(desk, {
      stem: '剖宫产排台{d}|产科手术安排{d}|择期剖宫产{m}月',
      sheet: '手术|{d}',
      title: '产科择期手术安排表 {d}|剖宫产手术通知单汇总|',
      headings,
      rows,
    })
  },
  { time: 'expected', spanDays: 20, people: { min: 1, max: 30 } },
)
