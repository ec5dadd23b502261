import { isoDay } from '../../support/day.ts'
import { foreignName } from '../../support/people/name.ts'
import { scene } from './scene.ts'

/** Those who learn to stand by at births, and those who lend them rooms and pools. */
export const doulaTraining = scene('doula-training', {
  titles:
    'Doula certification cohort {y}|Childbirth educator training - attendees|Lactation consultant exam candidates',
  stems: 'doula training {y}|educator cohort {m}|IBCLC candidates',
  columns: (random, today) => [
    ['#', (_person, row) => row + 1],
    ['Attendee|Trainee name', () => foreignName(random).full],
    ['Phone|Cell', () => `07${random.digits(8)}`],
    ['Email', ({ email }) => email],
    ['City', () => random.pick(['Leeds', 'Nairobi', 'Austin', 'Pune'])],
    ['Cohort date', () => isoDay(today + random.int(0, 60))],
    ['Births attended', () => random.int(0, 12), 'optional'],
    ['Reading list', () => random.pick(['done', 'partial', ''])],
    ['Certificate no.', () => random.pick(['', `CD-${random.digits(4)}`])],
    ['Fee paid', () => random.pick([350, 500, 0])],
  ],
})
