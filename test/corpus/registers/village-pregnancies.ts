import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dayWriter, register, tableOf } from './register.ts'

/** What family-planning workers of villages report: who is with child, under the name of each village, with its count. */
export const villagePregnancies = register(
  'village-pregnancies',
  (desk) => {
    const { random, today } = desk
    const day = dayWriter(random)
    const { headings, rows } = tableOf(desk, [
      ['组别|小组', () => random.pick(['一组', '二组', '三组', '五组'])],
      ['女方姓名|育妇姓名', ({ mother }) => mother.name.full],
      ['女方身份证号', ({ mother }) => mother.id, 'optional'],
      ['男方姓名|丈夫', ({ father }) => father.name.full],
      ['现孕孩次', ({ para }) => para],
      ['末次月经', ({ lastPeriod }) => day(lastPeriod)],
      ['怀孕月数|孕月', ({ weeks }) => Math.max(1, Math.round(weeks / 4.3))],
      ['预产期', ({ dueDate }) => day(dueDate)],
      ['生育登记证号|是否登记', () => random.pick(['已登记', '未登记', `32${random.digits(8)}`])],
      ['叶酸', () => random.pick(['已领', '未领']), 'optional'],
      ['联系电话', ({ mother }) => mother.phone],
      ['是否外出', () => random.pick(['在家', '浙江务工', '在家'])],
    ])
    const villages = random.some(['前进村', '柳塘村', '杨家湾', '河口村', '新联村'], random.int(1, 4))
    const size = Math.ceil(rows.length / villages.length)
    const parts = villages.flatMap((village, at): Cell[][] => {
      const own = rows.slice(at * size, (at + 1) * size)
      return own.length === 0 ? [] : [[village], ...own, ['小计', `${String(own.length)}人`]]
    })
    const title = wordsOf(random, '村级孕情监测月报|{m}月份现孕妇女花名册|全镇孕情摸底表', today)
    return {
      stem: wordsOf(random, '孕情月报{m}月|现孕花名册|孕情摸底{y}', today),
      sheets: [
        sheetOf('孕情', [[title], ['填报：计生专干', null, null, wordsOf(random, '{y}年{m}月', today)], headings, ...parts]),
      ],
    } // prettier-ignore
  },
  { time: 'expected', spanDays: 230, people: { min: 2, max: 150 } },
)
