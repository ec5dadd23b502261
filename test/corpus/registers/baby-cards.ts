import type { Family } from '../../support/people/family.ts'
import { clockTime } from '../../support/day.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, modeOf, register, sexOf } from './register.ts'

/** Labels for cots, printed three in a row; everything of one child stands in one column of cells. */
export const babyCards = register(
  'baby-cards',
  ({ random, families, today }) => {
    const card = (family: Family): string[] => [
      random.pick(['新生儿床头卡', '爱婴区 婴儿卡']),
      `母亲姓名 ${family.mother.name.full}`,
      `住院号 ${family.recordNumber}`,
      `性别 ${sexOf(family, '女', '男')}  ${modeOf(family, '顺产', '剖宫产')}`,
      `出生 ${dotted(family.birth)} ${clockTime(family.birthMinutes)}`,
      `体重 ${String(family.babies[0].weightGrams)}g  身长 ${String(family.babies[0].lengthCm)}cm`,
    ]
    const rows: Cell[][] = []
    for (let from = 0; from < families.length; from += 3) {
      const some = families.slice(from, from + 3).map(card)
      for (let line = 0; line < 6; line++) rows.push(some.flatMap((lines): Cell[] => [lines[line] ?? null, null]))
      rows.push([])
    }
    return {
      stem: wordsOf(random, '床头卡打印{d}|婴儿卡模板（已填）|母婴同室床头卡', today),
      sheets: [sheetOf('打印', rows)],
    }
  },
  { people: { min: 1, max: 24 }, needs: 'sheets', spanDays: 4 },
)
