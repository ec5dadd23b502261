import { isoDay } from '../../support/day.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { ageOf, monthDay, register, tableOf, weeksOf } from './register.ts'

/** Who is scanned when: the bookings of an ultrasound room for pregnant women, half a day a block. */
export const scanQueue = register(
  'scan-queue',
  (desk) => {
    const { random, families, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['号|序', (_family, row) => row + 1],
      ['时段|预约时间', (_family, row) => `${String(8 + (row % 4))}:${random.pick(['00', '20', '40'])}`],
      ['姓名', ({ mother }) => mother.name.full],
      ['年龄', (family) => ageOf(family)],
      ['登记号|卡号', ({ recordNumber }) => recordNumber, 'optional'],
      ['手机', ({ mother }) => mother.phone],
      ['末次月经', ({ lastPeriod }) => isoDay(lastPeriod), 'optional'],
      ['孕周', (family) => weeksOf(family)],
      ['检查项目|项目', () => random.pick(['NT', '四维', '中孕筛查', '晚孕', '胎儿心超', '宫颈管长度'])],
      ['胎数', () => '单', 'optional'],
      ['备注', () => random.pick(['', '胎位不好，下午再来', '改约', '双顶径偏小复查'])],
    ])
    const half = Math.ceil(families.length / 2)
    const body: Cell[][] = [['上午'], headings, ...rows.slice(0, half)]
    if (rows.length > half) body.push(['下午'], headings, ...rows.slice(half))
    return {
      stem: wordsOf(random, '四维预约{d}|产科超声预约{m}月|NT四维排队', today),
      sheets: [
        sheetOf(monthDay(today), [
          [wordsOf(random, '产科彩超预约登记 {d}|超声科四维预约表|胎儿超声预约 {d}', today)],
          ...body,
        ]),
      ],
    }
  },
  { time: 'expected', spanDays: 180, people: { min: 2, max: 60 }, needs: 'sheets' },
)
