import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

export const hotelGuests = scene('hotel-guests', {
  titles: '酒店入住登记表|旅游团游客名单|民宿预订表',
  stems: '入住登记{d}|游客名单|民宿预订{m}月',
  columns: (random, today) => [
    ['房号|房间号', () => random.int(201, 1808)],
    ['客人姓名|姓名', ({ name }) => name.full],
    ['证件号码', ({ id }) => id],
    ['手机', phones(random)],
    ['入住日期', () => isoDay(today - random.int(0, 5))],
    ['离店日期', () => isoDay(today + random.int(1, 5))],
    ['房型|套餐', () => random.pick(['豪华大床', '亲子套房', '双床', '家庭房'])],
    ['房价', () => random.int(200, 1500), 'optional'],
  ],
})
