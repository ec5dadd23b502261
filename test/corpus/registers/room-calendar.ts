import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell, type Merge } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { monthDay, register } from './register.ts'

/** Two weeks of a postpartum centre: a row for each room, a column for each day, and a bar for whoever lives there. */
export const roomCalendar = register(
  'room-calendar',
  ({ random, families, today }) => {
    const days = 14
    const merged = random.chance(0.6)
    const said = random.pick<(family: Family) => string>([
      ({ mother }) => mother.name.full,
      ({ mother, birth }) => `${mother.name.full}（${monthDay(birth + 3)}-${monthDay(birth + 31)}）`,
      ({ mother, birth }) => `${mother.name.full} 产${monthDay(birth)}`,
      ({ mother }) => `${mother.name.full}/${mother.phone}`,
    ])
    const merges: Merge[] = []
    const rows: Cell[][] = []
    // Every second room changes hands within the two weeks.
    const queue = [...families]
    for (let room = 0; queue.length > 0; room++) {
      const first = queue.shift()
      const second = random.chance(0.5) ? queue.shift() : undefined
      const row: Cell[] = [
        `${String(3 + Math.floor(room / 8))}0${String((room % 8) + 1)}`,
        random.pick(['标准', '豪华', '套房']),
      ]
      const until = second === undefined ? random.int(9, days) : random.int(4, 7)
      const from = second === undefined ? 0 : random.int(until + 1, until + 3)
      for (let day = 0; day < days; day++) {
        const at = day < until ? first : second !== undefined && day >= from ? second : undefined
        row.push(at === undefined ? null : merged && day !== 0 && day !== from ? null : said(at))
      }
      const top = rows.length + 2
      if (merged) {
        merges.push({ top, left: 2, bottom: top, right: 1 + until })
        if (second !== undefined && from < days - 1) merges.push({ top, left: 2 + from, bottom: top, right: 1 + days })
      }
      rows.push(row)
    }
    const heading: Cell[] = ['房号', '房型', ...Array.from({ length: days }, (_, at) => monthDay(today + at - 5))]
    const title = wordsOf(random, '{c}月子中心入住排房表|产妇入住排期 {m}月|月子会所房间占用日历', today)
    return {
      stem: wordsOf(random, '排房表{m}月|月子中心排房|入住日历{d}', today),
      sheets: [sheetOf(wordsOf(random, '{m}月|排房', today), [[title], heading, ...rows], { merges })],
    }
  },
  { people: { min: 3, max: 40 }, needs: 'sheets', spanDays: 25 },
)
