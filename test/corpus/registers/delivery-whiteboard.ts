import { clockTime } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { ageOf, register, tableOf, weeksOf } from './register.ts'

/** Who is in labour just now, in the midwives' shorthand. */
export const deliveryWhiteboard = register(
  'delivery-whiteboard',
  (desk) => {
    const { random } = desk
    const { headings, rows } = tableOf(desk, [
      ['床|待产床', (_family, row) => `${String(row + 1)}床`],
      ['姓名', ({ mother }) => mother.name.full],
      ['年龄', (family) => ageOf(family), 'optional'],
      ['G/P|孕产', ({ gravida, para }) => `G${String(gravida)}P${String(para - 1)}`],
      ['孕周', (family) => weeksOf(family)],
      ['胎位', () => random.pick(['LOA', 'ROA', 'LOT', 'LOP']), 'optional'],
      ['宫缩', () => random.pick(["30''/3'", "40''/2-3'", '不规律'])],
      ['宫口|宫口(cm)', () => random.pick(['1cm', '3cm', '6cm', '开全', '未开'])],
      ['胎心', () => random.int(128, 156)],
      ['破膜时间', ({ birthMinutes }) => random.pick(['未破', clockTime(birthMinutes)]), 'optional'],
      ['镇痛', () => random.pick(['已上', '无', '拒']), 'optional'],
      ['特殊|备注', () => random.pick(['', 'GDM', '催产素5mIU', 'VBAC', '羊水Ⅱ°'])],
      ['助产士', () => random.pick(['施', '孔', '严'])],
    ])
    return oneSheet(desk, {
      stem: '待产室{d}|产房交接{d}|白板',
      sheet: '待产|白班',
      title: '产房待产孕妇一览|待产室白板 {d}|',
      headings,
      rows,
    })
  },
  { time: 'expected', spanDays: 3, people: { min: 1, max: 15 } },
)
