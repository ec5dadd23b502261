import { isoDay } from '../../support/day.ts'
import { foreignName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

/** English lists of a maternity hospital that are about things and staff. */
export const labourWardMaintenance = scene('labour-ward-maintenance', {
  titles: 'Labour ward equipment PM schedule|Maternity unit staff on call|Neonatal ventilator service log',
  stems: 'LW equipment PM {y}|maternity on-call {m}|ventilator service log',
  columns: (random, today) => [
    ['Asset no.|Tag', () => `EQ-${random.digits(5)}`],
    ['Equipment|Item', () => random.pick(['CTG monitor', 'Infant warmer', 'Delivery bed', 'Bassinet', 'Doppler'])],
    ['Location', () => random.pick(['Labour ward 2', 'Postnatal 3B', 'NICU', 'Maternity OT'])],
    ['Engineer|Responsible', () => foreignName(random).full],
    ['Contact|Mobile', phones(random)],
    ['Last service', () => isoDay(today - random.int(10, 200))],
    ['Next due|Due date', () => isoDay(today + random.int(1, 200))],
    ['Result', () => random.pick(['Pass', 'Fail', 'Parts ordered'])],
  ],
})
