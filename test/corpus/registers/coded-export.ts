import { clockTime, compactDay, isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { modeOf, register, sexOf, tableOf } from './register.ts'

/** What a hospital's database gives when asked: field names of its own, codes in place of words. */
export const codedExport = register(
  'coded-export',
  (desk) => {
    const { random } = desk
    const upper = random.chance(0.6)
    const { headings, rows } = tableOf(desk, [
      ['PATIENT_ID|PAT_ID', ({ recordNumber }) => recordNumber],
      ['VISIT_NO', () => random.int(1, 4), 'optional'],
      ['PAT_NAME|NAME', ({ mother }) => mother.name.full],
      ['SEX_CODE', () => '2', 'optional'],
      ['BIRTH_DATE', ({ mother }) => compactDay(mother.birth), 'optional'],
      ['IDENT_NO|ID_CARD_NO', ({ mother }) => mother.id, 'optional'],
      ['TEL|PHONE_NUMBER_HOME', ({ mother }) => mother.phone],
      ['DEPT_CODE|WARD_CODE', () => random.pick(['0304', 'CK01', '1203'])],
      ['DIAG_CODE|ICD10', (family) => modeOf(family, 'O80.000', 'O82.000')],
      ['DELIVERY_DATE_TIME|DELIV_DTM', ({ birth, birthMinutes }) => `${isoDay(birth)} ${clockTime(birthMinutes)}:00`],
      ['DELIVERY_MODE|DELIV_MODE_CD', (family) => modeOf(family, '1', '3')],
      ['GEST_WEEK|GEST_WK', ({ weeks }) => weeks],
      ['NEWBORN_SEX|BABY_SEX_CD', (family) => sexOf(family, '2', '1')],
      ['NEWBORN_WEIGHT|BABY_WT', ({ babies }) => babies[0].weightGrams],
      ['APGAR_1', ({ babies }) => babies[0].apgar[0], 'optional'],
      ['APGAR_5', ({ babies }) => babies[0].apgar[1], 'optional'],
      ['OPERATOR', () => `u${random.digits(4)}`],
    ])
    return oneSheet(desk, {
      stem: 'query_result|V_DELIVERY_REC|export_{y}{m}|tmp_result(1)',
      sheet: 'Sheet1|Export Worksheet',
      title: '',
      headings: upper ? headings : headings.map((heading) => heading.toLowerCase()),
      rows,
    })
  },
  { people: { min: 1, max: 1500 } },
)
