import { isoDay } from '../../support/day.ts'
import { foreignName } from '../../support/people/name.ts'
import { scene } from './scene.ts'

/** The big paper book of a clinic for everyone, typed off. */
export const outpatientRegister = scene('outpatient-register', {
  titles: 'OPD Register|Outpatient register - facility copy|Malaria testing register',
  stems: 'OPD register {m}-{y}|outpatient_{y}|RDT register',
  columns: (random, today) => [
    ['S/No', (_person, row) => row + 1],
    ['Date of visit', () => isoDay(today - random.int(0, 25))],
    ['OPD No.', (_person, row) => `OP/${String(410 + row)}/26`],
    ['Name of client|Patient name', () => foreignName(random).full],
    ['Village', () => random.pick(['Kibera', 'Zone 4', 'Mtwapa'])],
    ['Tel|Phone', () => `07${random.digits(8)}`],
    ['Age', () => random.int(6, 78)],
    ['Sex', () => random.pick(['M', 'F'])],
    ['Weight (kg)', () => random.int(20, 88), 'optional'],
    ['Diagnosis', () => random.pick(['Malaria', 'URTI', 'Hypertension', 'Skin rash', 'Injury'])],
    ['Treatment', () => random.pick(['AL', 'Amoxicillin', 'Paracetamol', 'Dressing'])],
    ['Remarks', () => random.pick(['', 'Referred', 'TCA 1/52'])],
  ],
})
