import { isoDay } from '../../support/day.ts'
import { foreignName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

export const englishContacts = scene('english-contacts', {
  titles: 'Customer contacts|Delivery schedule (freight)|Newsletter subscribers|Labour contractors list',
  stems: 'customers_{y}|delivery_schedule_{d}|subscribers|labour contractors',
  columns: (random, today) => [
    ['No.|#', (_person, row) => row + 1],
    ['Name|Contact|Customer name', () => foreignName(random).full],
    ['Company', () => random.pick(['Acme Ltd', 'Bluewater', 'Harbour Foods', 'Delta Logistics'])],
    ['Phone|Mobile', phones(random)],
    ['E-mail', ({ email }) => email],
    ['Delivery date|Date', () => isoDay(today + random.int(0, 30))],
    ['Delivery mode|Mode', () => random.pick(['Courier', 'Sea freight', 'Pick-up']), 'optional'],
    ['Weight (kg)|Weight', () => random.int(1, 900) / 10, 'optional'],
    ['Address', ({ address }) => address, 'optional'],
  ],
})
