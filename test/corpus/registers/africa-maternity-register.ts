import { clockTime } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { ageOf, dotted, modeOf, register, sexOf, tableOf } from './register.ts'

/** The big book of a labour ward in English, typed: numbers for headings above, no telephone anywhere. */
export const africaMaternityRegister = register(
  'africa-maternity-register',
  (desk) => {
    const { random } = desk
    const { headings, rows } = tableOf(desk, [
      ['IP No.|Adm. No', () => `${random.digits(4)}/25`],
      ['Date of adm.', ({ birth }) => dotted(birth)],
      ['Name|Name of client', ({ mother }) => mother.name.full],
      ['Village|Residence', () => random.pick(['Kibera', 'Chingale', 'Nyeri', 'Mikindani'])],
      ['Age', (family) => ageOf(family)],
      ['Gravida', ({ gravida }) => gravida],
      ['Parity', ({ para }) => `${String(para)}+0`],
      ['LMP', ({ lastPeriod }) => dotted(lastPeriod), 'optional'],
      ['EDD', ({ dueDate }) => dotted(dueDate), 'optional'],
      ['Time', ({ birthMinutes }) => clockTime(birthMinutes)],
      ['Mode', (family) => modeOf(family, 'SVD', 'C/S')],
      ['Blood loss', () => `${String(random.int(10, 60) * 10)}mls`],
      ['Perineum', () => random.pick(['Intact', '1° tear', 'Episiotomy']), 'optional'],
      ["APGAR 1'-5'-10'|Apgar", ({ babies }) => babies[0].apgar.join('-')],
      ['B/wt', ({ babies }) => String(babies[0].weightGrams)],
      ['Sex', (family) => sexOf(family, 'F', 'M')],
      ['PMTCT|HIV status', () => random.pick(['NR', 'R', 'KP', 'NR'])],
      ['Conducted by', () => random.pick(['S/N Mwangi', 'RCO', 'NO Banda'])],
    ])
    return oneSheet(desk, {
      stem: 'maternity register {m} {y}|MOH 333 typed|labour ward book {m}',
      sheet: 'Sheet1|Register',
      title: 'MATERNITY REGISTER|Labour ward register {y}|DELIVERY BOOK',
      headings,
      rows,
    })
  },
  { region: 'hong-kong', people: { min: 1, max: 200 }, latin: true },
)
