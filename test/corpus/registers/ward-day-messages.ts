import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { modeOf, monthDay, register, sexOf } from './register.ts'

/** What clerks stationed in wards send to their group each evening, pasted below one another. */
export const wardDayMessages = register(
  'ward-day-messages',
  ({ random, families, today }) => {
    const manner = random.int(0, 2)
    const line = (family: Family, at: number): string => {
      const { mother, birth, babies } = family
      const number = String(at + 1)
      const grams = String(babies[0].weightGrams)
      if (manner === 0) return `${number}.${mother.name.full} ${mother.phone} ${sexOf(family, '女宝', '男宝')} ${grams}克`
      if (manner === 1) return `${number}、${mother.name.full}，${modeOf(family, '顺产', '剖腹产')}，${sexOf(family, '女', '男')}，${monthDay(birth)}，${mother.phone}`
      return `${mother.name.full}/${mother.phone}/${sexOf(family, '女', '男')}/${grams}/${modeOf(family, '顺', '剖')}`
    } // prettier-ignore
    const places = random.some(['一妇婴', '妇保', '中心医院', '红房子'], random.int(1, 3))
    const size = Math.ceil(families.length / places.length)
    const blocks = places.flatMap((place, at): Cell[][] => {
      const own = families.slice(at * size, (at + 1) * size)
      if (own.length === 0) return []
      const clerk = random.pick(['小陶', '阿芬', '黎姐'])
      const opening = random.pick([
        `${clerk} ${monthDay(today)} 20:${String(random.int(10, 59))}`,
        `【${place}日报】${monthDay(today)} ${clerk}`,
      ])
      return [
        [opening],
        [`${place}今日分娩${String(own.length)}人`],
        ...own.map((family, row): Cell[] => [line(family, row)]),
        [],
      ]
    })
    return {
      stem: wordsOf(random, '驻院日报{d}|各院分娩日报|群日报汇总{m}月', today),
      sheets: [sheetOf('日报', blocks)],
    }
  },
  { people: { min: 2, max: 50 }, spanDays: 3 },
)
