import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { register, sexOf } from './register.ts'

/** What the day shift of a postpartum centre tells the night shift: mother and baby of each room, measured. */
export const centreShiftRecord = register(
  'centre-shift-record',
  ({ random, families, today }) => {
    const said = random.pick<(family: Family) => string>([
      (family) => `${family.mother.name.full}${sexOf(family, '女', '子')}`,
      (family) => `${family.mother.name.full}之${sexOf(family, '女', '子')}`,
      ({ mother }) => `${mother.name.full}宝宝`,
    ])
    const day = (birth: number): number => Math.max(1, today - birth)
    const rows = families.map((family, row): Cell[] => [
      `${String(5 + Math.floor(row / 10))}${String((row % 10) + 1).padStart(2, '0')}`,
      family.mother.name.full,
      day(family.birth),
      (random.int(362, 374) / 10).toFixed(1),
      random.pick(['少', '中', '无']),
      random.pick(['软', '胀', '有硬块']),
      said(family),
      random.int(28, 52) / 10,
      (random.int(30, 140) / 10).toFixed(1),
      `${String(random.int(4, 9))}/${String(random.int(2, 6))}`,
      random.int(30, 120),
      random.pick(['脐带已脱', '红臀', '', '少量溢奶']),
    ])
    const title = wordsOf(random, '{c}月子中心护理交班表 {d}|母婴护理日交接（白班）|月子会所护理部交班 {d}', today)
    const groups: Cell[] = ['房号', '妈妈', null, null, null, null, '宝宝', null, null, null, null, '特殊交班']
    const headings: Cell[] = [null, '姓名', '产后天数', '体温', '恶露', '乳房', '称呼', '体重kg', '黄疸', '小便/大便', '奶量ml', null] // prettier-ignore
    const merges = [
      { top: 1, left: 1, bottom: 1, right: 5 },
      { top: 1, left: 6, bottom: 1, right: 10 },
    ]
    return {
      stem: wordsOf(random, '护理交班{d}|母婴交接{m}月|月子中心交班', today),
      sheets: [
        sheetOf('交班', [[title], groups, headings, ...rows, ['交班人', '谭', null, '接班人', '阮']], { merges }),
      ],
    }
  },
  { people: { min: 1, max: 35 }, needs: 'sheets', spanDays: 26 },
)
