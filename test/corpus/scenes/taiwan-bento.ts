import { adultName } from '../../support/people/name.ts'
import { mobileNumber } from '../../support/people/phone.ts'
import { republicDay } from '../registers/register.ts'
import { scene } from './scene.ts'

/** Lunch boxes on Taiwan, some of them for the wards of a hospital for mothers and children. */
export const taiwanBento = scene('taiwan-bento', {
  titles: '便當訂購總表|團膳配送表|健身餐訂單',
  stems: '便當訂單{m}月|送餐表{d}|訂餐統計',
  sheetNames: '訂單|工作表1',
  columns: (random, today) => [
    ['訂單編號', (_person, row) => `M${String(3300 + row)}`],
    ['訂購人', () => adultName(random, random.chance(0.6) ? 'female' : 'male', 'taiwan').full],
    ['手機|聯絡電話', () => mobileNumber(random, 'taiwan')],
    ['送餐地點', () => random.pick(['三樓會議室', '婦產科護理站', '門診藥局', '中山路88號'])],
    ['方案|餐點', () => random.pick(['雞腿便當', '舒肥雞胸餐', '素食', '排骨便當'])],
    ['份數', () => random.int(1, 30)],
    ['日期', () => republicDay(today + random.int(0, 5))],
    ['忌口', () => random.pick(['不吃牛', '無', '素食', '海鮮過敏']), 'optional'],
    ['付款', () => random.pick(['月結', '現金', 'LINE Pay'])],
  ],
})
