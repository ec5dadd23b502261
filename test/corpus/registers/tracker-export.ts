import { isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { register, tableOf } from './register.ts'

/** Women enrolled in a programme for pregnancy, as a system for health data of whole countries exports them. */
export const trackerExport = register(
  'tracker-export',
  (desk) => {
    const { random, today } = desk
    const letters = (): string => `a${random.digits(3)}X${random.digits(3)}kQ${random.digits(2)}`
    const moment = (): string => `${isoDay(today - random.int(0, 60))}T08:${String(random.int(10, 59))}:12.331`
    const { headings, rows } = tableOf(desk, [
      ['Tracked entity instance|tei', letters],
      ['Created', moment],
      ['Last updated', moment, 'optional'],
      ['Organisation unit|orgUnit', letters],
      ['Organisation unit name', () => random.pick(['Ngara HC', 'Mulanje DHO', 'Kilifi Dispensary', 'St. Anne CHC'])],
      ['Enrollment date', () => isoDay(today - random.int(10, 90)), 'optional'],
      ['Given name', ({ mother }) => mother.name.full.split(' ').slice(0, -1).join(' ')],
      ['Family name', ({ mother }) => mother.name.surname],
      ['Full name', ({ mother }) => mother.name.full],
      ['Phone number', ({ mother }) => mother.phone],
      ['LMP date|Last menstrual period', ({ lastPeriod }) => isoDay(lastPeriod)],
      ['EDD|Expected delivery date', ({ dueDate }) => isoDay(dueDate)],
      ['Gravidity', ({ gravida }) => gravida, 'optional'],
      ['ANC visit number', () => random.int(1, 5)],
      ['Hemoglobin (g/dl)', () => random.int(85, 135) / 10, 'optional'],
      ['Inactive', () => 'false'],
    ])
    return oneSheet(desk, {
      stem: 'ANC programme enrollments {y}|tracker_export_anc_{m}|Antenatal care program - active',
      sheet: 'Sheet1|export',
      title: '',
      headings,
      rows,
    })
  },
  { region: 'hong-kong', time: 'expected', spanDays: 200, people: { min: 1, max: 400 }, latin: true },
)
