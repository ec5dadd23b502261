import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { modeOf, monthDay, register } from './register.ts'

/** Who is to be visited after a birth, under the name of the doctor who goes there, with a box for each visit. */
export const visitAssignments = register(
  'visit-assignments',
  ({ random, families, today }) => {
    const full = random.chance(0.5)
    const rows = families.map((family): Cell[] => {
      const { mother, birth, hospital } = family
      const done = (after: number): string => (birth + after <= today ? `√${monthDay(birth + after)}` : '')
      return [
        mother.name.full,
        mother.phone,
        mother.address,
        monthDay(birth),
        ...(full ? [modeOf(family, '顺', '剖'), hospital] : []),
        done(5),
        done(14),
        done(28),
        done(42),
      ]
    })
    const visits = random.pick([['3-7天', '14天', '28天', '42天'], ['一访', '二访', '三访', '42天检查']]) // prettier-ignore
    const headings = ['姓名', '电话', '住址', '分娩日', ...(full ? ['方式', '分娩医院'] : []), ...visits]
    const doctors = random.some(['黄村医', '毛医生', '凌霞', '包医生', '屠芳'], random.int(1, 4))
    const size = Math.ceil(rows.length / doctors.length)
    const parts = doctors.flatMap((doctor, at): Cell[][] => {
      const own = rows.slice(at * size, (at + 1) * size)
      return own.length === 0 ? [] : [[`责任医生：${doctor}（${String(own.length)}人）`], ...own]
    })
    const title = wordsOf(random, '产后访视任务分派表（{m}月）|产后家庭访视落实情况|出院产妇访视分派 {d}', today)
    return {
      stem: wordsOf(random, '产后访视分派{m}月|访视任务{d}|产访落实', today),
      sheets: [sheetOf('访视', [[title], headings, ...parts])],
    }
  },
  { spanDays: 45, people: { min: 1, max: 150 } },
)
