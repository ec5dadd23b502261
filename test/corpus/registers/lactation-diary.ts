import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { modeOf, monthDay, register } from './register.ts'

/** What somebody who helps with nursing notes down of each visit at home, a line each. */
export const lactationDiary = register(
  'lactation-diary',
  ({ random, families, today }) => {
    const manner = random.int(0, 3)
    const trouble = (): string => random.pick(['堵奶', '奶少', '乳头皲裂', '涨奶发烧38.2', '宝宝不含乳', '回奶'])
    const paid = (): string => random.pick(['收380', '收480', '微信转398', '次卡第2次', '欠100'])
    const line = ({ mother, birth, mode }: Family, at: number): string => {
      const day = monthDay(today - families.length + at)
      const after = `产后${String(Math.max(1, today - birth))}天`
      if (manner === 0) return `${day} ${mother.name.full} ${mother.phone} ${mother.address} ${after} ${trouble()} ${paid()}`
      if (manner === 1) return `${day}上午：${mother.name.full}，${after}，${modeOf({ mode } as Family, '顺', '剖')}，${trouble()}，疏通后软，${paid()}`
      if (manner === 2) return `${mother.name.full}（${after}）${trouble()}，电话${mother.phone}，${paid()}`
      return `【${day}】${mother.address} ${mother.name.full} 生完${String(Math.max(1, today - birth))}天 ${trouble()} ${paid()}`
    } // prettier-ignore
    const head = wordsOf(random, '{m}月上门催乳记录|催乳日记|通乳上门流水 {m}月', today)
    return {
      stem: wordsOf(random, '催乳记录{m}月|上门记录|通乳流水', today),
      sheets: [sheetOf('记录', [[head], ...families.map((family, at): Cell[] => [line(family, at)])])],
    }
  },
  { people: { min: 2, max: 60 }, spanDays: 50 },
)
