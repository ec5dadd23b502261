import { partsOf, two, type Day } from '../../support/day.ts'
import { sheetOf, type Cell, type Merge } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { ageOf, register } from './register.ts'

/** The big paper book of a clinic for pregnant women, typed off: groups of headings, letters under them, abbreviations. */
export const antenatalRegister = register(
  'antenatal-register',
  ({ random, families, today }) => {
    const slashed = (day: Day): string => {
      const { year, month, date } = partsOf(day)
      return `${two(date)}/${two(month)}/${String(year)}`
    }
    const rows = families.map((family, row): Cell[] => [
      row + 1,
      slashed(today - random.int(0, 25)),
      `ANC/${String(410 + row)}/26`,
      family.mother.name.full,
      random.pick(['Kibera', 'Zone 4', 'Mtwapa', 'Sector B']),
      family.mother.phone,
      ageOf(family),
      family.gravida,
      family.para - 1,
      slashed(family.lastPeriod),
      slashed(family.dueDate),
      family.weeks,
      random.pick(['100/60', '118/76', '130/85']),
      random.int(85, 130) / 10,
      random.pick(['NR', 'R', 'NR', 'ND']),
      random.pick(['1', '2', '3', '-']),
      random.pick(['TT2', 'TT1', 'TT+', '']),
      random.pick(['', 'Referred', 'LLIN given', 'SBA plan']),
    ])
    const groups: Cell[] = ['S/No', 'Date of visit', 'ANC No.', 'Client details', null, null, null, 'Obstetric history', null, 'Current pregnancy', null, null, 'Examination', null, 'Tests', 'Prophylaxis', null, 'Remarks'] // prettier-ignore
    const headings: Cell[] = [null, null, null, 'Name of client', 'Village', 'Tel', 'Age', 'G', 'P', 'LMP', 'EDD', 'GA (wks)', 'BP', 'Hb', 'HIV', 'IPTp dose', 'TT', null] // prettier-ignore
    const letters: Cell[] = headings.map((_, at) => `(${String.fromCharCode(97 + at)})`)
    const across = (left: number, right: number): Merge => ({ top: 1, left, bottom: 1, right })
    const title = wordsOf(
      random,
      'Antenatal Care Register|ANC REGISTER - FACILITY COPY|MOH Antenatal Register {y}',
      today,
    )
    return {
      stem: wordsOf(random, 'ANC register {m}-{y}|Antenatal register|antenatal_{y}', today),
      sheets: [
        sheetOf('Register', [[title], groups, headings, ...(random.chance(0.5) ? [letters] : []), ...rows], {
          merges: [across(3, 6), across(7, 8), across(9, 11), across(12, 13), across(15, 16)],
        }),
      ],
    }
  },
  { region: 'hong-kong', time: 'expected', spanDays: 200, people: { min: 1, max: 120 }, needs: 'sheets', latin: true },
)
