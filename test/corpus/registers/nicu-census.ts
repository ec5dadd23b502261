import { oneSheet } from './one-sheet.ts'
import { monthDay, register, sexOf, tableOf, weeksOf } from './register.ts'

/** Who lies in the intensive care unit for newborns this morning, and how much each drinks. */
export const nicuCensus = register(
  'nicu-census',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['床', (_family, row) => `N${String(row + 1)}`],
      ['患儿|姓名', (family) => `${family.mother.name.full}${random.pick(['之', ''])}${sexOf(family, '女', '子')}`],
      ['住院号|ID', ({ recordNumber }) => recordNumber, 'optional'],
      ['生日|出生', ({ birth }) => monthDay(birth)],
      ['日龄', ({ birth }) => today - birth],
      ['GA|胎龄', (family) => weeksOf(family)],
      ['PMA|矫正胎龄', ({ weeks, birth }) => `${String(weeks + Math.floor((today - birth) / 7))}w`, 'optional'],
      ['BW(g)|出生体重', ({ babies }) => babies[0].weightGrams],
      ['今日体重', ({ babies }) => babies[0].weightGrams + random.int(-12, 30) * 10],
      ['呼吸', () => random.pick(['HFNC', 'NCPAP', '空气', 'SIMV'])],
      ['奶量ml×次', () => `${String(random.int(3, 45))}×8`],
      ['静脉', () => random.pick(['PICC', 'UVC', '外周', '停']), 'optional'],
      ['主要诊断', () => random.pick(['RDS', '早产儿', '高胆', 'NEC待排', '湿肺'])],
      ['家属电话', ({ father }) => father.phone],
      ['管床', () => random.pick(['骆', '戴', '尹'])],
    ])
    return oneSheet(desk, {
      stem: 'NICU日报{d}|在院患儿一览{m}|新生儿科查房表',
      sheet: 'NICU|在院',
      title: '新生儿重症监护室在院患儿一览 {d}|NICU晨间查房表|',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 45 }, spanDays: 40 },
)
