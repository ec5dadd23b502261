import { clockTime } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, sexOf, tableOf, weeksOf } from './register.ts'

/** Newborns that an ambulance took to an intensive care unit. */
export const nicuTransfer = register(
  'nicu-transfer',
  (desk) => {
    const { random } = desk
    const day = dayWriter(random)
    const { headings, rows } = tableOf(desk, [
      ['编号|转运编号', (_family, row) => `ZY${String(row + 1).padStart(3, '0')}`],
      ['转运日期', ({ birth }) => day(birth + 1)],
      ['出车时间|到达时间', ({ birthMinutes }) => clockTime(birthMinutes), 'optional'],
      ['转出医院|求助医院', ({ hospital }) => hospital],
      ['患儿|患儿姓名', (family) => `${family.mother.name.full}之${sexOf(family, '女', '子')}`],
      ['胎龄|GA', (family) => weeksOf(family)],
      ['出生体重(g)|BW', ({ babies }) => babies[0].weightGrams],
      ['日龄', () => random.pick(['1h', '6h', '1d', '2d'])],
      ['初步诊断|转运诊断', () => random.pick(['早产儿 NRDS', '新生儿窒息', '胎粪吸入', '新生儿高胆', '低血糖'])],
      ['呼吸支持', () => random.pick(['CPAP', '气管插管', '鼻导管', '无']), 'optional'],
      ['家长电话|家属电话', ({ father }) => father.phone],
      ['转运医生|随车医护', () => random.pick(['方医生', '胡健', '秦医生/李护士'])],
      ['转归', () => random.pick(['收NICU', '好转', '仍住院']), 'optional'],
    ])
    return oneSheet(desk, {
      stem: '新生儿转运登记{y}|危重新生儿转运|转运中心{m}月',
      sheet: '转运|{m}月',
      title: '危重新生儿转运登记表|新生儿急救转运中心工作日志|{h}NICU外院转入登记',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 60 } },
)
