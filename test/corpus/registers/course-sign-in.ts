import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, register } from './register.ts'

/** A lesson for pregnant women: who came, in two columns side by side as the sheet of paper has it. */
export const courseSignIn = register(
  'course-sign-in',
  ({ random, families, today }) => {
    const week = random.chance(0.7)
    const headings: Cell[] = week
      ? ['序号', '姓名', '孕周', '联系电话', '签名']
      : ['编号', '孕妇姓名', '电话', '陪同家属']
    const entry = (family: Family | undefined, at: number): Cell[] => {
      if (family === undefined) return headings.map((_, column) => (column === 0 ? at + 1 : null))
      const { mother, father, weeks } = family
      return week
        ? [at + 1, mother.name.full, `${String(weeks)}W`, mother.phone, null]
        : [at + 1, mother.name.full, mother.phone, random.chance(0.5) ? father.name.full : '无']
    }
    const half = Math.ceil(families.length / 2)
    const rows = families
      .slice(0, half)
      .map((family, at): Cell[] => [...entry(family, at), null, ...entry(families[half + at], half + at)])
    const title = wordsOf(random, '孕妇学校签到表|孕妈课堂签到（{d}）|{h}孕期健康教育课程签到表', today)
    const lesson = wordsOf(random, '课程：分娩镇痛|课程：母乳喂养|主题：新生儿护理与抚触', today)
    return {
      stem: wordsOf(random, '孕妇学校签到{d}|孕妈课堂{m}月签到|孕校签到表', today),
      sheets: [
        sheetOf('签到', [
          [title],
          [lesson, null, null, null, `日期：${dotted(today)}`, null, null, '主讲：史老师'],
          [...headings, null, ...headings],
          ...rows,
        ]),
      ],
    }
  },
  { time: 'expected', spanDays: 150, people: { min: 2, max: 60 }, needs: 'sheets' },
)
