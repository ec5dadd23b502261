import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { modeOf, monthDay, register, sexOf } from './register.ts'

/** The board of a postpartum centre: a row for each floor, and in each room who lives there until when. */
export const roomBoard = register(
  'room-board',
  ({ random, families, today }) => {
    const across = random.int(4, 7)
    const manner = random.int(0, 2)
    const taken = families.map((family, at) => {
      const room = `${String(Math.floor(at / across) + 2)}${String((at % across) + 1).padStart(2, '0')}`
      const name = family.mother.name.full
      const baby = sexOf(family, '女宝', '男宝')
      const until = monthDay(family.birth + 31)
      if (manner === 0) return `${room}\n${name}\n${baby} ${modeOf(family, '顺', '剖')}\n${until}出`
      if (manner === 1) return `${room} ${name} ${monthDay(family.birth + 3)}入 ${until}离 ${baby}`
      return `${name}（${baby}${monthDay(family.birth)}）${until}出所`
    })
    const floors = Math.ceil(taken.length / across)
    const rows = Array.from({ length: floors }, (_, at): Cell[] => [
      `${String(at + 2)}F`,
      ...taken.slice(at * across, (at + 1) * across),
    ])
    const head: Cell[] = ['楼层', ...Array.from({ length: across }, (_, at) => `${String(at + 1).padStart(2, '0')}房`)]
    const title = wordsOf(random, '月子中心房态图 {d}|{c}月子会所房态看板|在住产妇房态（每日更新）', today)
    return {
      stem: wordsOf(random, '房态{d}|月子会所房态图|看板{m}月', today),
      sheets: [sheetOf('房态', [[title], head, ...rows, ['空房：3间', null, '保洁中：1间']])],
    }
  },
  { people: { min: 3, max: 40 }, needs: 'sheets', spanDays: 25 },
)
