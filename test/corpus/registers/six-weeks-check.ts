import type { Cell } from '../document.ts'
import { oneSheet } from './one-sheet.ts'
import { ageOf, monthDay, register, tableOf } from './register.ts'

/** Mothers who are due back six weeks after the birth; the sheet reckons the day by itself. */
export const sixWeeksCheck = register(
  'six-weeks-check',
  (desk) => {
    const { random } = desk
    const { headings, rows } = tableOf(desk, [
      ['姓名', ({ mother }) => mother.name.full],
      ['年龄', (family) => ageOf(family), 'optional'],
      ['手机|电话', ({ mother }) => (random.chance(0.5) ? Number(mother.phone) : mother.phone)],
      ['分娩日', ({ birth }) => ({ kind: 'date', day: birth, format: 'yyyy/m/d' })],
      [
        '42天|满42天日期|应复查日',
        ({ birth }): Cell => ({ kind: 'formula', formula: 'TODAY()', result: monthDay(birth + 42) }),
      ],
      ['预约到诊|复查日期', ({ birth }) => monthDay(birth + 43), 'optional'],
      ['恶露', () => random.pick(['净', '少', '未净'])],
      ['子宫复旧', () => random.pick(['好', '佳', '欠佳']), 'optional'],
      ['盆底肌力', () => random.pick(['Ⅱ级', 'Ⅲ级', 'Ⅳ级']), 'optional'],
      ['伤口', () => random.pick(['愈合好', 'Ⅱ/甲', '-'])],
      ['喂养', () => random.pick(['纯母乳', '混合', '人工'])],
      ['EPDS评分|抑郁筛查', () => random.int(0, 13), 'optional'],
    ])
    return oneSheet(desk, {
      stem: '产后42天复查{m}月|42天门诊登记|产后门诊{y}',
      sheet: '42天|复查',
      title: '产后42天复查登记|产后门诊登记本|',
      headings,
      rows,
    })
  },
  { needs: 'xlsx' },
)
