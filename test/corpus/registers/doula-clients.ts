import { isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { register, tableOf } from './register.ts'

/** The clients of one who stands by at births, with whom and where each will give birth. */
export const doulaClients = register(
  'doula-clients',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['Client|Client name', ({ mother }) => mother.name.full],
      ['Partner', () => random.pick(['Tom', 'Daniel', 'Kofi', 'Raj', '-']), 'optional'],
      ['Guess date|EDD|Due', ({ dueDate }) => isoDay(dueDate)],
      ['Phone|Cell', ({ mother }) => mother.phone],
      ['Email', ({ mother }) => mother.email, 'optional'],
      ['Birth place', () => random.pick(['Home', 'St. Anne L&D', 'Birth center', 'Mercy Gen.'])],
      ['Provider', () => random.pick(['CNM Lee', 'Dr. Shah', 'TBD'])],
      ['VBAC?', () => random.pick(['', 'Y', 'N']), 'optional'],
      ['Package', () => random.pick(['Birth + 2 PP visits', 'Postpartum nights', 'Birth only'])],
      ['Deposit', () => random.pick([200, 350, 500])],
      ['Prenatal 1', () => isoDay(today + random.int(1, 20))],
      ['Prenatal 2', () => random.pick(['', isoDay(today + random.int(21, 40))]), 'optional'],
      ['Notes', () => random.pick(['GBS+', 'hypnobirthing', '', 'first baby', 'breech at 34w'])],
    ])
    return oneSheet(desk, {
      stem: 'doula clients {y}|on-call calendar {m}|birth clients',
      sheet: 'Clients|On call',
      title: 'Doula clients - on call|Birth & postpartum clients {y}|',
      headings,
      rows,
    })
  },
  { region: 'hong-kong', time: 'expected', spanDays: 200, people: { min: 1, max: 60 }, latin: true },
)
