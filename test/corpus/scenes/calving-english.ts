import { isoDay } from '../../support/day.ts'
import { foreignName } from '../../support/people/name.ts'
import { scene } from './scene.ts'

/** Cows and ewes that are due, in English, with whoever keeps them. */
export const calvingEnglish = scene('calving-english', {
  titles: 'Calving record {y}|Lambing list - due dates|Dairy herd pregnancy checks',
  stems: 'calving {y}|herd due dates {m}|PD results {m}',
  columns: (random, today) => [
    ['Tag no.|Cow ID', () => `UK${random.digits(6)}`],
    ['Owner|Farmer', () => foreignName(random).full],
    ['Phone', () => `07${random.digits(8)}`],
    ['Breed', () => random.pick(['Friesian', 'Jersey', 'Ayrshire', 'Boran'])],
    ['Service date', () => isoDay(today - random.int(100, 270))],
    ['Due date|EDD', () => isoDay(today + random.int(5, 100))],
    ['Parity', () => random.int(1, 6)],
    ['Sire', () => random.pick(['Comet', 'Goldwyn', 'AI 5512']), 'optional'],
    ['Calving ease', () => random.pick(['unassisted', 'easy pull', 'C-section', ''])],
    ['Calf sex', () => random.pick(['heifer', 'bull', ''])],
    ['Birth wt kg', () => random.int(28, 44)],
    ['Vet', () => random.pick(['Dr. Odhiambo', 'Dr. Hill'])],
  ],
})
