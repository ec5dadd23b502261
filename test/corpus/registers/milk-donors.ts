import { isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { ageOf, dayWriter, modeOf, register, tableOf, weeksOf } from './register.ts'

/** A milk bank's donors: when they gave birth, what their blood said, and how much they gave. */
export const milkDonors = register('milk-donors', (desk) => {
  const { random, today } = desk
  const day = dayWriter(random)
  const { headings, rows } = tableOf(desk, [
    ['捐献编号|供乳编号', (_family, row) => `MB${String(2500 + row)}`],
    ['捐献者|捐乳妈妈|姓名', ({ mother }) => mother.name.full],
    ['年龄', (family) => ageOf(family), 'optional'],
    ['手机', ({ mother }) => mother.phone],
    ['分娩日期|生产日期', ({ birth }) => day(birth)],
    ['分娩方式', (family) => modeOf(family, '顺产', '剖宫产'), 'optional'],
    ['孕周', (family) => weeksOf(family), 'optional'],
    ['产后天数', ({ birth }) => today - birth],
    ['血清学|血检结果', () => random.pick(['合格', '合格', '待复检'])],
    ['乳汁培养', () => random.pick(['阴性', '<10^5CFU', '待报'])],
    ['捐献量(ml)|累计捐献ml', () => random.int(10, 400) * 10],
    ['巴氏消毒批号', () => `P${random.digits(6)}`, 'optional'],
    ['入库日期', () => isoDay(today - random.int(0, 9))],
    ['经手人', () => random.pick(['田护士', '俞'])],
  ])
  return oneSheet(desk, {
    stem: '母乳库捐献登记{m}月|捐乳台账|母乳库入库{y}',
    sheet: '捐献|入库',
    title: '母乳库捐献者登记|{h}母乳库供乳台账|爱心捐乳妈妈名册',
    headings,
    rows,
  })
})
