import type { Family } from '../../support/people/family.ts'
import { clockTime } from '../../support/day.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, register, sexOf } from './register.ts'

/** Bands for the wrists of newborns: each label is one cell of several lines, some labels in a row. */
export const wristbandLabels = register(
  'wristband-labels',
  ({ random, families, today }) => {
    const across = random.int(2, 4)
    const label = random.pick<(family: Family) => string>([
      (family) => `${family.mother.name.full}之${sexOf(family, '女', '子')}\n${sexOf(family, '女', '男')} ${String(family.babies[0].weightGrams)}g\n${dotted(family.birth)} ${clockTime(family.birthMinutes)}\n${family.recordNumber}`,
      (family) => `床号：${family.bed}\n母亲：${family.mother.name.full}\n性别：${sexOf(family, '女', '男')}\n出生：${dotted(family.birth)}\nID：${family.recordNumber}`,
      (family) => `母 ${family.mother.name.full}  ${family.bed}床\n新生儿 ${sexOf(family, '女', '男')}  ${dotted(family.birth)}`,
    ]) // prettier-ignore
    const rows: Cell[][] = []
    for (let from = 0; from < families.length; from += across)
      rows.push(families.slice(from, from + across).map((family): Cell => label(family)))
    return {
      stem: wordsOf(random, '新生儿腕带打印{d}|产科腕带标签|母婴腕带{m}月', today),
      sheets: [sheetOf(random.pick(['标签', 'Sheet1']), rows)],
    }
  },
  { people: { min: 1, max: 40 }, needs: 'sheets', spanDays: 4 },
)
