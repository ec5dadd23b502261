import { foreignName } from '../../support/people/name.ts'
import { dotted } from '../registers/register.ts'
import { scene } from './scene.ts'

/** The book of a clinic in English: coughs, malaria and wounds. */
export const africaOutpatients = scene('africa-outpatients', {
  titles: 'OUTPATIENT REGISTER|Minor theatre register {y}|MALE WARD ADMISSION BOOK',
  stems: 'OPD register {m} {y}|MOH 204 typed|ward book {m}',
  columns: (random, today) => [
    ['OP No.|Adm. No', () => `${random.digits(4)}/25`],
    ['Date', () => dotted(today - random.int(0, 20))],
    ['Name|Name of patient', () => foreignName(random).full],
    ['Village|Residence', () => random.pick(['Kibera', 'Chingale', 'Nyeri'])],
    ['Age', () => random.int(15, 80)],
    ['Sex', () => random.pick(['F', 'M'])],
    ['Wt', () => random.int(45, 90), 'optional'],
    ['Tel', () => `07${random.digits(8)}`, 'optional'],
    ['Diagnosis', () => random.pick(['Malaria', 'URTI', 'Septic wound', 'HTN', 'PUD', '# R. radius'])],
    ['Treatment', () => random.pick(['AL', 'Amoxil', 'Dressing', 'Referred'])],
    ['Seen by', () => random.pick(['CO Otieno', 'RN Phiri'])],
  ],
})
