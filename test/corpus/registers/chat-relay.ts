import type { Family } from '../../support/people/family.ts'
import { cellText, sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { monthDay, register } from './register.ts'

/** A numbered list that the members of a group go on writing, each a line. */
export const chatRelay = register(
  'chat-relay',
  ({ random, families, today }) => {
    const manner = random.int(0, 3)
    const line = (family: Family, at: number): string => {
      const { mother, dueDate, hospital } = family
      const number = String(at + 1)
      if (manner === 0) return `${number}. ${mother.name.full} ${mother.phone} 预产期${monthDay(dueDate)}`
      if (manner === 1) return `${number}、${mother.name.full}+孕${String(family.weeks)}周+${mother.phone}`
      if (manner === 2) return `${number} ${mother.name.full}，${hospital}建档，${monthDay(dueDate)}，${mother.phone}`
      return `${number}.${mother.name.full} ${String(family.weeks)}周 带老公 ${mother.phone}`
    }
    const head = wordsOf(
      random,
      '#接龙\n孕妈妈课堂第{m}期报名|#接龙 准妈妈沙龙（预产期+电话）|#Group Note\n孕期瑜伽体验课|#接龙 产房参观报名，孕妈们按格式：姓名+孕周+电话',
      today,
    )
    const rows: Cell[][] = [...head.split('\n').map((one): Cell[] => [one]), ...families.map((f, at): Cell[] => [line(f, at)])] // prettier-ignore
    return {
      stem: wordsOf(random, '接龙{d}|孕妈群接龙|群报名统计', today),
      sheets: [
        sheetOf(
          '接龙',
          random.chance(0.3) && families.length <= 7
            ? [[rows.map(([cell]) => cellText(cell ?? null)).join('\n')]]
            : rows,
        ),
      ],
    }
  },
  { time: 'expected', spanDays: 150, people: { min: 2, max: 40 }, needs: 'sheets' },
)
