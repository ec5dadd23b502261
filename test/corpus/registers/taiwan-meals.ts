import { oneSheet } from './one-sheet.ts'
import { modeOf, register, republicDay, tableOf } from './register.ts'

/** A kitchen on Taiwan that brings meals to mothers in the month after a birth. */
export const taiwanMeals = register(
  'taiwan-meals',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['訂單編號', (_family, row) => `M${String(3300 + row)}`],
      ['訂購人|媽咪姓名', ({ mother }) => mother.name.full],
      ['手機|聯絡電話', ({ mother }) => mother.phone],
      ['LINE ID', ({ mother }) => mother.wechat, 'optional'],
      ['生產日|預產期/生產日', ({ birth }) => republicDay(birth)],
      ['生產方式', (family) => modeOf(family, '自然產', '剖腹產')],
      ['送餐地點|送餐地址', ({ mother, hospital }) => random.pick([mother.address, hospital])],
      ['方案', () => random.pick(['30天全餐', '20天兩餐', '10天體驗'])],
      ['起訖日', ({ birth }) => `${republicDay(birth + 3)}~${republicDay(birth + 33)}`],
      ['忌口', () => random.pick(['不吃麻油', '無', '素食', '海鮮過敏'])],
      ['生化湯', () => random.pick(['第3天起', '不喝', '']), 'optional'],
      ['付款', () => random.pick(['已匯款', '刷卡', '訂金3000'])],
    ])
    return oneSheet(desk, {
      stem: '月子餐訂單{m}月|月子餐送餐表|媽咪訂單{d}',
      sheet: '訂單|工作表1',
      title: `月子餐配送總表 ${republicDay(today)}|坐月子調理餐訂購名單|`,
      headings,
      rows,
      region: 'taiwan',
    })
  },
  { region: 'taiwan', people: { min: 1, max: 90 }, spanDays: 30 },
)
