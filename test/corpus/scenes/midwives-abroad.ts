import { isoDay } from '../../support/day.ts'
import { foreignName } from '../../support/people/name.ts'
import { scene } from './scene.ts'

/** The staff of maternity wards, in English. */
export const midwivesAbroad = scene('midwives-abroad', {
  titles: 'Maternity ward staff list|Midwives trained in newborn resuscitation|Labour ward roster contacts',
  stems: 'maternity staff {y}|midwives training {m}|newborn care trainees',
  columns: (random, today) => [
    ['No.', (_person, row) => row + 1],
    ['Name|Participant name', () => foreignName(random).full],
    ['Cadre|Designation', () => random.pick(['Midwife', 'Nurse in-charge', 'Clinical officer', 'MO'])],
    ['Facility', () => random.pick(['Ngara HC', 'Mulanje DHO', 'Kilifi Dispensary'])],
    ['Licence no.', () => `NCK${random.digits(5)}`, 'optional'],
    ['Phone', () => `07${random.digits(8)}`],
    ['Email', ({ email }) => email, 'optional'],
    ['Trained on', () => isoDay(today - random.int(0, 300))],
    ['Signature', () => null],
  ],
})
