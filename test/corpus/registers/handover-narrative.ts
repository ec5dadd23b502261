import type { Family } from '../../support/people/family.ts'
import { clockTime } from '../../support/day.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { ageOf, modeOf, register, sexOf, weeksOf } from './register.ts'

/** The nurses' report of a day: the ward in figures, then a few sentences for everybody there is something to say of. */
export const handoverNarrative = register(
  'handover-narrative',
  ({ random, families, today }) => {
    const apart = random.chance(0.5)
    const state = (): string => random.pick(['宫缩好', '恶露少', '切口敷料干燥', '已自解小便', '主诉切口痛，予止痛泵'])
    const told = (family: Family): string =>
      `${weeksOf(family)}周，于${clockTime(family.birthMinutes)}${modeOf(family, '顺产', '剖宫产')}一${sexOf(family, '女', '男')}婴，` +
      `重${String(family.babies[0].weightGrams)}g，${state()}`
    const line = (family: Family, at: number): Cell[] => {
      const bed = `${String(at + 3)}床`
      const { mother, recordNumber } = family
      const who = `${mother.name.full}，${String(ageOf(family))}岁，住院号${recordNumber}`
      return apart ? [bed, mother.name.full, ageOf(family), told(family)] : [`${bed} ${who}，${told(family)}。`]
    }
    const figures: Cell[] = apart
      ? ['原有', '28', '入院', '5', '出院', '6', '分娩', String(families.length), '现有', '27']
      : [`原有28人，入院5人，出院6人，手术2人，分娩${String(families.length)}人，现有27人`]
    const title = wordsOf(random, '产科护理交班报告|{h}产科病区晨交班 {d}|产二科护士交班本', today)
    const head: Cell[][] = [[title], [wordsOf(random, '日期：{d}  班次：夜班|{d} 大夜班', today)], figures]
    const columns: Cell[][] = apart ? [['床号', '姓名', '年龄', '病情及特殊交班内容']] : []
    return {
      stem: wordsOf(random, '交班报告{d}|产科晨交班{m}月|护士交班', today),
      sheets: [
        sheetOf('交班', [...head, ...columns, ...families.map(line), [], ['交班者：黄莉', null, '接班者：邵琴']]),
      ],
    }
  },
  { people: { min: 1, max: 20 }, needs: 'sheets', spanDays: 3 },
)
