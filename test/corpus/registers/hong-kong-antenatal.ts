import { compactDay, isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { ageOf, register, tableOf } from './register.ts'

/** An obstetrician in Hong Kong: which patients have a bed where for when. */
export const hongKongAntenatal = register(
  'hong-kong-antenatal',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['Ref|Pt no.', (_family, row) => `P${String(5012 + row)}`],
      ['Patient|Name|病人姓名', ({ mother }) => mother.name.full],
      ['HKID|ID no.', ({ mother }) => mother.id, 'optional'],
      ['Age', (family) => ageOf(family)],
      ['Mobile|手提', ({ mother }) => mother.phone],
      ['LMP', ({ lastPeriod }) => isoDay(lastPeriod)],
      ['EDC|EDD', ({ dueDate }) => isoDay(dueDate)],
      ['G|Gravida', ({ gravida }) => gravida, 'optional'],
      ['P|Para', ({ para }) => para - 1, 'optional'],
      ['Booking hosp.|訂床醫院', () => random.pick(['養和', '浸會', 'Union', 'Gleneagles', '聖保祿'])],
      ['Plan', () => random.pick(['NSD', 'Elective C/S', 'TBC'])],
      ['Deposit|訂金', () => random.pick(['paid', '已付', 'pending'])],
      ['Next AN visit|下次產檢', () => isoDay(today + random.int(3, 28))],
      ['Remarks', () => random.pick(['', 'GDM', 'prev C/S', 'NIPT low risk', 'twin'])],
    ])
    return oneSheet(desk, {
      stem: `AN booking ${compactDay(today)}|產前訂床名單|Antenatal list {m}`,
      sheet: 'AN|Sheet1',
      title: 'Antenatal booking list|產前檢查及訂床名單|',
      headings,
      rows,
      region: 'hong-kong',
    })
  },
  { region: 'hong-kong', time: 'expected', spanDays: 200, people: { min: 1, max: 80 } },
)
