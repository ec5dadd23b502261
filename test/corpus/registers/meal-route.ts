import { oneSheet } from './one-sheet.ts'
import { modeOf, monthDay, register, tableOf } from './register.ts'

/** A kitchen that cooks for women after a birth: who gets what where today. */
export const mealRoute = register(
  'meal-route',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['线路|配送线', (_family, row) => `${String.fromCharCode(65 + (row % 4))}线`],
      ['客户|姓名', ({ mother }) => mother.name.full],
      ['产后第几天|坐月子第几天', ({ birth }) => `第${String(Math.max(1, today - birth))}天`],
      ['顺/剖', (family) => modeOf(family, '顺', '剖'), 'optional'],
      ['餐段|餐次', () => random.pick(['五餐', '六餐', '三餐两点'])],
      ['忌口', () => random.pick(['', '不吃内脏', '海鲜过敏', '不要酒', '哺乳忌麦芽'])],
      ['起止', ({ birth }) => `${monthDay(birth + 4)}-${monthDay(birth + 31)}`],
      ['地址|送餐地址', ({ mother }) => mother.address],
      ['电话', ({ mother }) => mother.phone],
      ['餐盒回收', () => random.pick(['√', '2', '']), 'optional'],
      ['骑手|配送员', () => random.pick(['老吴', '小马'])],
    ])
    return oneSheet(desk, {
      stem: '月子餐配送{d}|今日月子餐|送餐线路{d}',
      sheet: '配送|{d}',
      title: '月子餐配送单 {d}|{c}月子餐今日送餐表|月子餐排餐（{d}）',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 60 }, spanDays: 28 },
)
