import { isoDay } from '../../support/day.ts'
import { adultName, babyName } from '../../support/people/name.ts'
import { mobileNumber } from '../../support/people/phone.ts'
import { scene } from './scene.ts'

/** Children of two and three years in a group to play, in Hong Kong, and a parent to call. */
export const hongKongPlaygroup = scene('hong-kong-playgroup', {
  titles: 'Playgroup 報名名單（2-3歲）|N班 面試名單 {y}|親子遊戲班 學生名單',
  stems: 'playgroup 報名{m}月|N班面試名單|親子班學生',
  sheetNames: '名單|Class list',
  columns: (random, today) => [
    ['No.', (_person, row) => row + 1],
    ["學生姓名 Child's name", () => babyName(random, random.pick(['陳', '黃', '李', '何']), 'hong-kong').full],
    ['性別 Sex', () => random.pick(['M', 'F'])],
    ['出生日期 DOB', () => isoDay(today - random.int(760, 1300))],
    ['家長姓名 Parent', () => adultName(random, 'female', 'hong-kong').full],
    ['電話 Tel', () => mobileNumber(random, 'hong-kong')],
    ['班別 Class', () => random.pick(['N1 AM', 'N1 PM', 'PG Sat'])],
    ['學費 Fee', () => random.pick([2800, 3200, 1980])],
    ['備註', () => random.pick(['', '鼻敏感', '弟弟同讀', 'trial 已上'])],
  ],
})
