import { isoDay } from '../../support/day.ts'
import { adultName, foreignName } from '../../support/people/name.ts'
import { mobileNumber } from '../../support/people/phone.ts'
import { scene } from './scene.ts'

/** An agency in Hong Kong that finds domestic helpers. */
export const domesticHelpers = scene('domestic-helpers', {
  titles: '外傭個案配對表|{m}月家傭合約個案|印傭續約名單',
  stems: '外傭個案{m}月|家傭配對表{y}|續約名單',
  sheetNames: '個案|配對',
  columns: (random, today) => [
    ['個案編號|Case', (_person, row) => `DH${String(7020 + row)}`],
    ['僱主|僱主姓名|客人', () => adultName(random, 'female', 'hong-kong').full],
    ['WhatsApp|聯絡電話', () => mobileNumber(random, 'hong-kong')],
    ['地區', () => random.pick(['將軍澳', '沙田', '屯門', '北角'])],
    ['工作內容', () => random.pick(['煮飯清潔', '照顧長者', '接送返學', '寵物'])],
    ['家傭姓名|外傭', () => foreignName(random).full],
    ['面試', () => random.pick(['已見', '視像', '待約'])],
    ['中介費', () => random.pick([8800, 9800, 12_800])],
    ['簽證到期|合約日', () => isoDay(today + random.int(0, 200))],
    ['跟進', () => random.pick(['', '補體檢', '想換工人', '已付訂'])],
  ],
})
