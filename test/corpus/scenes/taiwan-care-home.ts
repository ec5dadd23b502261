import { adultName } from '../../support/people/name.ts'
import { mobileNumber } from '../../support/people/phone.ts'
import { republicDay } from '../registers/register.ts'
import { scene } from './scene.ts'

/** Old people who live in a nursing home in Taiwan. */
export const taiwanCareHome = scene('taiwan-care-home', {
  titles: '護理之家住民名冊|長照機構住民動態表|一般護理之家交班紀錄',
  stems: '護理之家住民名冊{m}月|住民動態表|護理之家交班',
  sheetNames: '住民|工作表1',
  columns: (random, today) => [
    ['床號', (_person, row) => `${String(301 + Math.floor(row / 4))}-${String((row % 4) + 1)}`],
    ['住民姓名|住民', () => adultName(random, random.chance(0.5) ? 'female' : 'male', 'taiwan').full],
    ['入住日', () => republicDay(today - random.int(30, 2000))],
    ['管路', () => random.pick(['鼻胃管', '尿管', '無', '氣切'])],
    ['今日體重', () => random.int(38, 75)],
    ['飲食', () => random.pick(['灌食', '軟質', '一般'])],
    ['奶量/餐', () => random.pick([250, 300, 350]), 'optional'],
    ['家屬|聯絡人', () => adultName(random, 'male', 'taiwan').full],
    ['聯絡電話', () => mobileNumber(random, 'taiwan')],
    ['備註', () => random.pick(['', '壓傷換藥', '回診神內', '紅臀'])],
  ],
})
