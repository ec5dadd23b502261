import { dayWriter, modeOf, register, sexOf, tableOf, weeksOf } from './register.ts'
import { oneSheet } from './one-sheet.ts'

/** A private hospital with foreign patients heads its columns in Chinese and English. */
export const bilingualRegister = register(
  'bilingual-register',
  (desk) => {
    const { random } = desk
    const day = dayWriter(random)
    const glue = random.pick([' ', '/', '\n', ' | '])
    const { headings, rows } = tableOf(desk, [
      ['序号~No.', (_family, row) => row + 1],
      ['房号~Room', (_family, row) => 501 + row, 'optional'],
      ['产妇姓名~Patient|妈妈姓名~Mother', ({ mother }) => mother.name.full],
      ['病历号~MRN', ({ recordNumber }) => recordNumber, 'optional'],
      ['宝宝性别~Baby Gender', (family) => sexOf(family, '女 F', '男 M')],
      ['分娩日期~Delivery Date', ({ birth }) => day(birth)],
      ['孕周~GA', (family) => weeksOf(family)],
      ['分娩方式~Type of Delivery', (family) => modeOf(family, '顺产 NSD', '剖宫产 CS')],
      ['体重~Weight(g)', ({ babies }) => babies[0].weightGrams],
      ['套餐~Package', () => random.pick(['VIP', 'Standard', 'Deluxe']), 'optional'],
      ['手机~Mobile', ({ mother }) => mother.phone],
      ['责任护士~Nurse', () => random.pick(['Amy', 'Cindy', '王璐'])],
    ])
    return oneSheet(desk, {
      stem: '国际部产科{m}月|VIP Delivery {y}|国际产房 Delivery Room',
      sheet: 'Delivery|国际部',
      title: '国际医疗部分娩登记 Delivery Register|VIP病房产妇一览 VIP Ward Mothers|',
      headings: headings.map((heading) => heading.replace('~', glue)),
      rows,
    })
  },
  { needs: 'sheets' },
)
