import { isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { modeOf, register, sexOf, tableOf } from './register.ts'

/** A maternal and child health centre in Hong Kong: both languages in each heading. */
export const hongKongClinic = register(
  'hong-kong-clinic',
  (desk) => {
    const { random } = desk
    const glue = random.pick([' ', '\n', ' / '])
    const { headings, rows } = tableOf(desk, [
      ['No. 編號', (_family, row) => row + 1],
      ['Case no.~檔案編號', (_family, row) => `MCH${String(20_400 + row)}`, 'optional'],
      ["Baby's name~嬰兒姓名|Name of infant~嬰兒姓名", ({ babies }) => babies[0].name.full],
      ['Sex~性別', (family) => sexOf(family, 'F', 'M')],
      ['DOB~出生日期|Date of birth~出生日期', ({ birth }) => isoDay(birth)],
      ['Birth weight (kg)~出生體重', ({ babies }) => (babies[0].weightGrams / 1000).toFixed(2), 'optional'],
      ["Mother's name~母親姓名", ({ mother }) => mother.name.full],
      ['HKID~身份證號碼', ({ mother }) => mother.id, 'optional'],
      ['Mode of delivery~分娩方式', (family) => modeOf(family, 'NSD', 'LSCS'), 'optional'],
      ['Place of birth~出生醫院', ({ hospital }) => hospital, 'optional'],
      ['Feeding~餵哺方式', () => random.pick(['EBF', 'Mixed', 'Formula'])],
      ['Tel.~電話', ({ mother }) => mother.phone],
      ['Next appt~下次覆診', ({ birth }) => isoDay(birth + 60)],
    ])
    return oneSheet(desk, {
      stem: '母嬰健康院名單|MCHC new cases {m}|初生嬰兒登記{y}',
      sheet: 'New cases|名單',
      title: '母嬰健康院 初生嬰兒新症登記 MCHC New Case Register|Newborn registration 初生嬰兒登記冊',
      headings: headings.map((heading) => heading.replace('~', glue)),
      rows,
      region: 'hong-kong',
    })
  },
  { region: 'hong-kong', needs: 'sheets' },
)
