import { partsOf } from '../../support/day.ts'
import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { monthDay, register } from './register.ts'

/** A book with a sheet for each month in which clients will give birth; on the sheets stand only names, phones and remarks. */
export const dueMonthTabs = register(
  'due-month-tabs',
  ({ random, families, today }) => {
    const months = new Map<string, Family[]>()
    for (const family of families) {
      const { year, month } = partsOf(family.dueDate)
      const key = `${String(year % 100)}年${String(month)}月`
      months.set(key, [...(months.get(key) ?? []), family])
    }
    const ending = random.pick(['预产', '孕妈', '预产客户'])
    const headings: Cell[] = ['姓名', '电话', '几号', '医院', '进度']
    const sheets = [...months].map(([name, some]) =>
      sheetOf(`${name}${ending}`, [
        headings,
        ...some.map((family): Cell[] => [
          family.mother.name.full,
          family.mother.phone,
          monthDay(family.dueDate),
          family.hospital,
          random.pick(['定房', '再联系', '看房', '', '流失']),
        ]),
      ]),
    )
    return { stem: wordsOf(random, '按月客户{y}|预产月份客户表|客户分月{d}', today), sheets }
  },
  { time: 'expected', spanDays: 200, people: { min: 2, max: 80 }, needs: 'sheets' },
)
