import { clockTime, isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { register, sexOf, tableOf } from './register.ts'

/** Cards of dried blood that a laboratory logged in; the infants have no names yet. */
export const newbornScreeningEnglish = register(
  'newborn-screening-english',
  (desk) => {
    const { random } = desk
    const { headings, rows } = tableOf(desk, [
      ['Kit #|Form no.|Lab no.', () => `N${random.digits(9)}`],
      ['Submitter|Birth facility', () => random.pick(['St. Anne', 'Mercy Gen.', 'Lakeside', 'Valley Birth Ctr'])],
      ["Mother's last name|Mother last", ({ mother }) => mother.name.surname],
      ["Mother's first name|Mother first", ({ mother }) => mother.name.full.split(' ').slice(0, -1).join(' ')],
      ['Infant|Infant name', ({ mother }) => `BB ${mother.name.full}`],
      ['Infant sex|Sex', (family) => sexOf(family, 'F', 'M')],
      ['Birth date|DOB', ({ birth, birthMinutes }) => `${isoDay(birth)} ${clockTime(birthMinutes)}`],
      ['Birth wt (g)', ({ babies }) => babies[0].weightGrams],
      ['Gest. age', ({ weeks }) => weeks],
      ['Collected', ({ birth, birthMinutes }) => `${isoDay(birth + 2)} ${clockTime(birthMinutes)}`],
      ['Feeding', () => random.pick(['Breast', 'Formula', 'NPO/TPN', 'Both']), 'optional'],
      ['Transfused', () => random.pick(['N', 'N', 'Y']), 'optional'],
      ['CH', () => random.pick(['WNL', 'WNL', 'BORD'])],
      ['PKU', () => 'WNL'],
      ['CF', () => random.pick(['WNL', 'IRT elev'])],
      ['PCP phone|Phone', ({ mother }) => mother.phone, 'optional'],
    ])
    return oneSheet(desk, {
      stem: 'NBS results {m}-{y}|newborn screening log|bloodspot accession {m}',
      sheet: 'Results|Accession',
      title: 'Newborn Bloodspot Screening - Daily Accession|NBS results pending follow-up|',
      headings,
      rows,
    })
  },
  { region: 'hong-kong', people: { min: 1, max: 200 }, latin: true },
)
