import { sheetOf, type Cell, type Merge } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, modeOf, register } from './register.ts'

/** Calls after a birth, one row for each call and the mother only beside the first. */
export const followUpRounds = register(
  'follow-up-rounds',
  ({ random, families, today }) => {
    const times = random.pick([
      ['3天', '7天', '14天', '28天'],
      ['一访', '二访', '三访'],
      ['7天', '42天'],
    ])
    const headings: Cell[] = [
      '序号',
      '姓名',
      '联系方式',
      '分娩日期',
      '分娩方式',
      '回访',
      '日期',
      '喂养',
      '黄疸/脐部',
      '恶露',
      '指导内容',
      '回访人',
    ]
    const merges: Merge[] = []
    const rows = families.flatMap((family, at): Cell[][] => {
      const top = 2 + at * times.length
      for (let column = 0; column < 5; column++)
        merges.push({ top, left: column, bottom: top + times.length - 1, right: column })
      return times.map((time, visit): Cell[] => [
        ...(visit === 0
          ? [at + 1, family.mother.name.full, family.mother.phone, dotted(family.birth), modeOf(family, '顺', '剖')]
          : [null, null, null, null, null]),
        time,
        dotted(family.birth + 3 + visit * 7),
        random.pick(['纯母乳', '混合', '人工']),
        random.pick(['无异常', '轻度黄染', '脐部干燥']),
        random.pick(['少', '淡红', '净']),
        random.pick(['按需哺乳', '42天复查', '盆底评估', '未接通']),
        random.pick(['卓', '叶护士']),
      ])
    }) // prettier-ignore
    const title = wordsOf(random, '产妇出院电话回访登记|{h}产后电话回访记录 {m}月|母婴回访台账', today)
    return {
      stem: wordsOf(random, '电话回访{m}月|产后回访记录|回访台账{d}', today),
      sheets: [sheetOf('回访', [[title], headings, ...rows], { merges: random.chance(0.5) ? merges : [] })],
    }
  },
  { people: { min: 1, max: 60 }, needs: 'sheets', spanDays: 30 },
)
