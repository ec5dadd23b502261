import { isoDay } from '../../support/day.ts'
import { adultName } from '../../support/people/name.ts'
import { oneSheet } from './one-sheet.ts'
import { register, tableOf } from './register.ts'

/** An agency in Hong Kong that sends women to help after a birth: which family, when, who goes. */
export const hongKongHelpers = register(
  'hong-kong-helpers',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['個案編號|Case', (_family, row) => `PY${String(7020 + row)}`],
      ['僱主|僱主姓名|客人', ({ mother }) => mother.name.full],
      ['WhatsApp|聯絡電話', ({ mother }) => mother.phone],
      ['預產期|EDC', ({ dueDate }) => isoDay(dueDate)],
      ['生產醫院', ({ hospital }) => hospital, 'optional'],
      ['胎次', ({ para }) => `第${String(para)}胎`, 'optional'],
      ['地區', () => random.pick(['將軍澳', '沙田', '屯門', '北角', '荃灣'])],
      ['工作模式', () => random.pick(['9-7', '11-8', '24小時'])],
      ['天數', () => random.pick([26, 30, 52])],
      ['陪月員|陪月姐姐', () => adultName(random, 'female', 'hong-kong').full],
      ['面試', () => random.pick(['已見', '視像', '待約'])],
      ['中介費', () => random.pick([1800, 2200, 2600])],
      ['合約日', () => isoDay(today - random.int(0, 60))],
      ['跟進', () => random.pick(['', '催乳', '想換姐姐', '已付訂'])],
    ])
    return oneSheet(desk, {
      stem: '陪月個案{m}月|陪月配對表{y}|陪月員派工',
      sheet: '個案|配對',
      title: '陪月個案配對表|{m}月陪月服務個案|',
      headings,
      rows,
      region: 'hong-kong',
    })
  },
  { region: 'hong-kong', time: 'expected', spanDays: 180, people: { min: 1, max: 80 } },
)
