import { clockTime, compactDay, isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { ageOf, modeOf, register, sexOf, tableOf } from './register.ts'

/** A table of an old database: field names are the first letters of the words, at most ten of them, and codes are padded. */
export const dbaseExport = register(
  'dbase-export',
  (desk) => {
    const { random } = desk
    const padded = random.chance(0.5)
    const said = (text: string, width: number): string => (padded ? text.padEnd(width) : text)
    const { headings, rows } = tableOf(desk, [
      ['XH|ID', (_family, row) => row + 1],
      ['ZYH|BAH', ({ recordNumber }) => said(recordNumber, 10)],
      ['CFXM|XM', ({ mother }) => said(mother.name.full, 12)],
      ['NL', (family) => ageOf(family)],
      ['SFZH', ({ mother }) => mother.id, 'optional'],
      ['LXDH|DH', ({ mother }) => said(mother.phone, 16)],
      ['JTZZ|ZZ', ({ mother }) => said(mother.address, 40), 'optional'],
      ['YC', ({ gravida, para }) => `${String(gravida)}-${String(para - 1)}`, 'optional'],
      ['YZ', ({ weeks }) => weeks],
      ['FMRQ', ({ birth }) => random.pick([compactDay, isoDay])(birth)],
      ['FMSJ', ({ birthMinutes }) => clockTime(birthMinutes), 'optional'],
      ['FMFS', (family) => said(modeOf(family, '顺产', '剖宫产'), 8)],
      ['XSEXB|YEXB', (family) => sexOf(family, '女', '男')],
      ['XSETZ|CSTZ', ({ babies }) => babies[0].weightGrams],
      ['JSZ|ZCS', () => said(random.pick(['郝', '雷颖', '贺']), 8)],
      ['BZ', () => random.pick(['', '', '产后出血', '胎膜早破']), 'optional'],
    ])
    return oneSheet(desk, {
      stem: '分娩登记库{y}|产科分娩dbf转出|分娩{m}月_dbf',
      sheet: 'FMDJ|Sheet1',
      title: '',
      headings: random.chance(0.3) ? headings.map((heading) => heading.toLowerCase()) : headings,
      rows,
    })
  },
  { people: { min: 1, max: 1200 }, spanDays: 300 },
)
