import { clockTime, isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { modeOf, register, sexOf, tableOf } from './register.ts'

/** What a form on a field worker's telephone collected after deliveries: paths of questions for headings, and its own marks. */
export const surveyToolExport = register(
  'survey-tool-export',
  (desk) => {
    const { random, today } = desk
    const glue = random.pick(['/', '.', '-'])
    const hex = (): string => `${random.digits(4)}af${random.digits(2)}-${random.digits(4)}-4b${random.digits(2)}`
    const at = (): string => `${isoDay(today - random.int(0, 6))}T${clockTime(random.int(420, 1100))}:09.000+03:00`
    const { headings, rows } = tableOf(desk, [
      ['start', at],
      ['end', at, 'optional'],
      ['deviceid', () => `collect:${random.digits(6)}`, 'optional'],
      ['mother~name|grp_mother~client_name|maternal~mother_name', ({ mother }) => mother.name.full],
      ['mother~phone|grp_mother~phone|maternal~contact_phone', ({ mother }) => mother.phone],
      ['mother~age', () => random.int(18, 41), 'optional'],
      ['delivery~date|grp_delivery~date_of_delivery', ({ birth }) => isoDay(birth)],
      ['delivery~mode|grp_delivery~mode_of_delivery', (family) => modeOf(family, 'svd', 'caesarean')],
      ['delivery~place|grp_delivery~place', () => random.pick(['health_centre', 'hospital', 'home'])],
      ['newborn~sex|grp_baby~sex', (family) => sexOf(family, 'female', 'male')],
      ['newborn~weight_g|grp_baby~birth_weight', ({ babies }) => babies[0].weightGrams],
      ['pnc~danger_signs|grp_pnc~danger_signs', () => random.pick(['none', 'fever', 'not_feeding', 'none'])],
      ['meta~instanceID', () => `uuid:${hex()}`],
      ['_submission_time', at],
      ['_id', () => random.int(100_000, 999_999)],
    ])
    return oneSheet(desk, {
      stem: 'PNC home visit v{m} - all versions|delivery_followup_{y}|newborn_home_visit_submissions',
      sheet: 'data|submissions|Sheet1',
      title: '',
      headings: headings.map((heading) => heading.replace('~', glue)),
      rows,
    })
  },
  { region: 'hong-kong', people: { min: 1, max: 400 }, latin: true },
)
