import { scene } from './scene.ts'

/** Counts of visits and births by health centre, as a system for health data exports them. */
export const aggregateExport = scene('aggregate-export', {
  titles: 'Maternal and newborn health indicators|ANC coverage by facility|',
  stems: 'ANC aggregate {y}|pivot_maternal_{m}|Deliveries by org unit',
  columns: (random) => [
    ['orgunitid|Organisation unit', () => `a${random.digits(3)}X${random.digits(4)}k`],
    ['Organisation unit name', () => random.pick(['Ngara HC', 'Mulanje DHO', 'Kilifi Dispensary', 'St. Anne CHC'])],
    ['Period', (_person, row) => `2025${String((row % 12) + 1).padStart(2, '0')}`],
    [
      'Data element',
      () => random.pick(['ANC 1st visit', 'Live births', 'Deliveries SBA', 'PNC mothers', 'LBW <2500g']),
    ],
    ['Category option combo', () => random.pick(['default', '15-19y', 'Female', 'Male']), 'optional'],
    ['Value', () => random.int(0, 900)],
    ['Last updated', () => '2025-11-04', 'optional'],
  ],
})
