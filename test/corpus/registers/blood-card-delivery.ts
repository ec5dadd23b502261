import { clockTime } from '../../support/day.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, monthDay, register, sexOf, tableOf } from './register.ts'

/** Heel blood of newborns on its way to the laboratory: a printed page for every few cards, each with its own head and foot. */
export const bloodCardDelivery = register(
  'blood-card-delivery',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['No.|序', (_family, row) => row + 1],
      ['卡号|采血卡条码', () => `32${random.digits(8)}`],
      ['母亲姓名|产母', ({ mother }) => mother.name.full],
      ['住院号', ({ recordNumber }) => recordNumber],
      ['性别', (family) => sexOf(family, '女', '男'), 'optional'],
      ['出生', ({ birth, birthMinutes }) => `${monthDay(birth)} ${clockTime(birthMinutes)}`],
      ['孕周', ({ weeks }) => weeks, 'optional'],
      ['体重', ({ babies }) => babies[0].weightGrams],
      ['采血', ({ birth, birthMinutes }) => `${monthDay(birth + 3)} ${clockTime(birthMinutes + 60)}`],
      ['采血者', () => random.pick(['祁', '安'])],
      ['联系方式|电话', ({ mother }) => mother.phone],
    ])
    const each = random.int(8, 20)
    const pages = Math.ceil(rows.length / each)
    const unit = wordsOf(random, '送检单位：{h}', today)
    const title = wordsOf(random, '新生儿疾病筛查血片送检单|新生儿足跟血标本递送登记', today)
    const page = (at: number): Cell[][] => [
      [title],
      [unit, null, null, `第${String(at + 1)}页 共${String(pages)}页`],
      headings,
      ...rows.slice(at * each, (at + 1) * each),
      ['送检人：祁丽', null, '接收人：', null, `递送日期：${dotted(today)}`],
    ]
    return {
      stem: wordsOf(random, '新筛送检单{d}|血片递送{m}月|足跟血送检', today),
      sheets: [sheetOf('送检', Array.from({ length: pages }, (_, at) => page(at)).flat())],
    }
  },
  { people: { min: 1, max: 120 }, spanDays: 8 },
)
