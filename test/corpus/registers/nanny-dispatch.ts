import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, monthDay, register } from './register.ts'

/** Jobs as an agency sends them into its group: a few lines each, a blank line between. */
export const nannyDispatch = register(
  'nanny-dispatch',
  ({ random, families, today }) => {
    const manner = random.int(0, 2)
    const job = (family: Family, at: number): string[] => {
      const { mother, dueDate } = family
      const wage = String(random.int(80, 180) * 100)
      const wish = random.pick(['要求会做月子餐，普通话好', '不挑属相，有带双胎经验优先', '四川阿姨优先', '需会通乳'])
      if (manner === 0)
        return [
          `【月嫂单${String(at + 1)}】`,
          `客户：${mother.name.full}`,
          `预产期：${dotted(dueDate)}`,
          `地址：${mother.address}`,
          `电话：${mother.phone}`,
          `薪资：${wage}/26天`,
          `要求：${wish}`,
        ]
      if (manner === 1)
        return [
          `派单 ${monthDay(dueDate)}预产 ${mother.name.full} ${mother.phone}`,
          `${mother.address} ${wage} ${wish}`,
        ]
      return [
        `客户${mother.name.full}，预产期${monthDay(dueDate)}，${family.hospital}生，住${mother.address}，${mother.phone}，预算${wage}，${wish}`,
      ]
    }
    const rows = families.flatMap((family, at): Cell[][] => [...job(family, at).map((line): Cell[] => [line]), []])
    return {
      stem: wordsOf(random, '月嫂派单群{d}|今日月嫂单|派单记录{m}月', today),
      sheets: [sheetOf('派单', rows)],
    }
  },
  { time: 'expected', spanDays: 120, people: { min: 1, max: 40 } },
)
