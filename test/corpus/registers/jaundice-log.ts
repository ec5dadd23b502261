import { oneSheet } from './one-sheet.ts'
import { monthDay, register, sexOf, tableOf } from './register.ts'

/** How yellow each newborn of a ward is, day by day. */
export const jaundiceLog = register(
  'jaundice-log',
  (desk) => {
    const { random } = desk
    const own = random.chance(0.5)
    const value = (low: number): string => (random.int(low * 10, low * 10 + 45) / 10).toFixed(1)
    const { headings, rows } = tableOf(desk, [
      ['床号', (_family, row) => `${String(row + 1)}${random.pick(['', '婴'])}`],
      ['姓名|婴儿', (family) => own ? family.babies[0].name.full : `${family.mother.name.full}之${sexOf(family, '女', '子')}`],
      ['住院号|ID', ({ recordNumber }) => recordNumber, 'optional'],
      ['出生', ({ birth }) => monthDay(birth)],
      ['出生体重|BW', ({ babies }) => babies[0].weightGrams],
      ['D1', () => value(2)],
      ['D2', () => value(5)],
      ['D3', () => value(8)],
      ['D4', () => random.pick([value(9), '', '出院']), 'optional'],
      ['现体重', ({ babies }) => babies[0].weightGrams - random.int(3, 25) * 10, 'optional'],
      ['蓝光|光疗', () => random.pick(['', '', '√', '12h'])],
      ['签名', () => random.pick(['江', '汤'])],
    ]) // prettier-ignore
    return oneSheet(desk, {
      stem: '黄疸监测{m}月|经皮胆红素{d}|TCB登记',
      sheet: '黄疸|TCB',
      title: '新生儿经皮胆红素监测登记|母婴同室新生儿黄疸值记录 {d}',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 60 }, spanDays: 5 },
)
