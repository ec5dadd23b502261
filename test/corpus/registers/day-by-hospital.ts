import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { modeOf, monthDay, register, sexOf } from './register.ts'

/** A head office's month: hospitals downwards, days across, and in each cell the mothers of that day, a line each. */
export const dayByHospital = register(
  'day-by-hospital',
  ({ random, families, today }) => {
    const said = random.pick<(family: Family) => string>([
      (family) => `${family.mother.name.full} ${family.mother.phone} ${sexOf(family, '女', '男')}`,
      ({ mother }) => `${mother.name.full}${mother.phone}`,
      (family) => `${family.mother.name.full}（${modeOf(family, '顺', '剖')}）${family.mother.phone}`,
    ])
    const names = random.some(['仁爱', '妇幼', '市一', '协和', '同德', '宝山中心'], random.int(2, 6))
    const days = [...new Set(families.map(({ birth }) => birth))].sort((one, other) => one - other)
    const places = families.map(() => random.pick(names))
    const rows = names.map((name): Cell[] => {
      const cells = days.map((day): Cell => {
        const some = families.filter((family, at) => family.birth === day && places[at] === name)
        return some.length === 0 ? null : some.map(said).join('\n')
      })
      const count = places.filter((place) => place === name).length
      return [name, ...cells, count]
    })
    const title = wordsOf(
      random,
      '{m}月各院新生儿日报（姓名、电话）|各驻点医院产妇日报汇总|月嫂公司驻院日报 {y}年{m}月（产妇）',
      today,
    )
    return {
      stem: wordsOf(random, '各院日报汇总{m}月|驻院日报{y}{m}|新生儿日报汇总', today),
      sheets: [sheetOf('汇总', [[title], ['医院', ...days.map(monthDay), '合计'], ...rows])],
    }
  },
  { people: { min: 2, max: 80 }, needs: 'sheets', spanDays: 12 },
)
